import { describe, expect, it } from 'vitest';
import { homeView } from '../../src/view/home.ts';
import { searchExamples, searchTips } from '../../src/view/search-examples.ts';
import { targetCountWords } from '../../src/view/status/target-count.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from './make.ts';

const topic = (id: string, label: string, kind: 'subject' | 'measure', anchors: string[]) => ({
  id,
  label,
  kind,
  synonyms: [],
  words: [],
  broader: [],
  clauses: anchors.map((anchor) => ({ clause: `doc#${anchor}`, weight: 1, primary: true, status: 'auto' as const })),
});

const corpus = makeCorpus({
  documents: [makeDocument({ id: 'doc' })],
  clauses: [
    makeClause({ anchor: 's1', text: '到2012年，耐火材料产业主营业务收入达到100亿元，增长17.1%。' }),
    makeClause({ anchor: 's2', text: '支持耐火 材料企业技术改造。', heading: null }),
    makeClause({ anchor: 's3', text: '加大财政支持力度。' }),
  ],
  quantities: [
    makeQuantity({ id: 'q-1', clause: 'doc#s1' }),
    makeQuantity({ id: 'q-2', clause: 'doc#s1', role: 'growth', value: 17.1, unit: '%' }),
  ],
  topics: [
    topic('money', '财政政策', 'measure', ['s1', 's2', 's3']),
    topic('refractories', '耐火材料', 'subject', ['s1', 's2']),
    topic('renewal', '技术改造', 'measure', ['s2']),
    topic('fire', '耐火', 'subject', ['s1']),
  ],
});

describe('the front page', () => {
  it('says the range of years only of documents that state a date', () => {
    const dated = [
      makeDocument({ id: 'a', issuedOn: '2018-05-01' }),
      makeDocument({ id: 'b', issuedOn: '2025-01-01' }),
    ];
    const words = (documents: typeof dated): string => homeView(makeCorpus({ documents }), '2026-11-25').documents;
    expect(words(dated)).toBe('两件，2018 至 2025 年');
    const undated = makeDocument({ id: 'c', issuedOn: null });
    expect(words([...dated, undated])).toBe('三件：两件 2018 至 2025 年，一件源文未载日期');
    expect(words([undated])).toBe('一件，成文日期源文未载');
  });

  it('counts as targets what the page of targets and their years lists', () => {
    const line = homeView(corpus, '2026-11-25').desk.find(({ path }) => path === '/compare/targets/');
    expect(line?.scope).toBe(targetCountWords(corpus));
  });

  it('offers for search what stands in the texts word for word, with the hits of a search for it', () => {
    expect(searchExamples(corpus).map(({ topic: { label }, hits }) => `${label} ${hits}`)).toEqual([
      '耐火 2',
      '耐火材料 2',
      '技术改造 1',
    ]);
    expect(searchTips(corpus, 4)).toEqual(['耐火材料', '技术改造']);
  });
});
