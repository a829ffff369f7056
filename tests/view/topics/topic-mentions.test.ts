import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/domain/fact.ts';
import { coverageTable } from '../../../src/view/coverage/coverage-table.ts';
import { cellText } from '../../../src/view/table/cell-text.ts';
import { mentionText, topicMentions } from '../../../src/view/topics/topic-mentions.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

function makeTopic(id: string, label: string, synonyms: string[], words: string[], classed: string[] = []): Topic {
  const clauses = classed.map((clause) => ({ clause, weight: 5, primary: true, status: 'auto' as const }));
  return { id, label, synonyms, words, broader: [], kind: 'measure', clauses };
}

const mergers = makeTopic('mergers', '兼并重组', ['联合重组'], ['兼并', '并购'], ['province#s1']);
const copper = makeTopic('copper', '铜', [], ['铜材', '再生铜']);
const glass = makeTopic('glass', '玻璃', [], []);
const corpus = makeCorpus({
  documents: [makeDocument({ id: 'province' }), makeDocument({ id: 'city' })],
  topics: [mergers, copper, glass],
  clauses: [
    makeClause({ doc: 'province', anchor: 's1', text: '推动企业兼并重组。' }),
    makeClause({ doc: 'city', anchor: 's1', text: '支持骨干企业开展兼并 重组，推广以铝代铜、铜材。' }),
    makeClause({ doc: 'city', anchor: 's2', heading: '跨国并购', headingStyle: 'own-line', text: '' }),
    makeClause({ doc: 'city', anchor: 's3', heading: '并购重组。', headingStyle: 'run-in', text: '并购重组。鼓励。' }),
    makeClause({ doc: 'city', anchor: 's3-i1', inline: true, text: '并购重组。' }),
  ],
});

describe('topicMentions', () => {
  it('counts a word in text and heading, never twice in an item or a run-in heading', () => {
    expect(topicMentions(corpus, mergers, 'city').map(mentionText)).toEqual(['“兼并重组”1 次', '“并购”2 次']);
  });
  it('tells a longer word with the shorter one it holds', () => {
    expect(topicMentions(corpus, copper, 'city').map(mentionText)).toEqual(['“铜”2 次']);
  });
});

describe('coverageTable', () => {
  const table = coverageTable(corpus);
  const said = (topic: string): string[] =>
    (table.rows.find(({ id }) => id === topic)?.cells ?? []).slice(2, 4).map(cellText);
  it('never says that words are missing which stand in the text', () => {
    expect(said('mergers')).toEqual(['1', '未归入　“兼并重组”1 次、“并购”2 次']);
    expect(said('copper')).toEqual(['— 未提及', '未归入　“铜”2 次']);
    expect(said('glass')).toEqual(['— 未提及', '— 未提及']);
  });
  it('shows of each blank which words were looked for', () => {
    const blank = table.rows.find(({ id }) => id === 'copper')?.cells[2];
    expect(blank?.kind === 'blank' && blank.ground).toBe('全文 1 条已检索，没有“铜”，也没有它的 2 个同义词、下位词');
  });
});
