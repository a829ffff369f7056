import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Link } from '../../../src/domain/link.ts';
import { findGaps } from '../../../src/view/gaps/gaps.ts';
import { recalled } from '../../../src/view/recalled.ts';
import { makeClause, makeCorpus, makeDocument } from '../make.ts';

const city = makeDocument({
  id: 'city',
  title: '关于加快新材料产业发展的实施意见',
  level: 'municipality',
  region: { code: '410100', name: '郑州市' },
  issuedOn: '2022-06-02',
});
const county = makeDocument({
  id: 'county',
  title: '加快耐火材料产业高质量发展行动计划',
  level: 'county',
  region: { code: '410183', name: '新密市' },
  issuedOn: '2023-06-01',
});
const topic = (id: string, label: string, broader: string[] = []): Topic => {
  return { id, label, synonyms: [], words: [], broader, kind: 'subject', clauses: [] };
};
const item: { kind: 'item'; headings: string[] } = { kind: 'item', headings: ['支持政策'] };
const insurance = makeClause({
  ...item,
  doc: 'city',
  anchor: 's4-3-4',
  text: '支持企业参加重点新材料首批次应用保险补偿机制试点，给予投保企业一次性奖励。',
  topics: ['新材料'],
});
const magnesium = makeClause({
  ...item,
  doc: 'city',
  anchor: 's3-1',
  text: '发展镁合金压铸件，对列入首批次目录的产品，深化军民融合，扩大应用。',
  topics: ['镁'],
});
const rewards = makeClause({
  ...item,
  doc: 'county',
  anchor: 's3-6-14',
  text: '对年营业收入首次超越5亿元的企业给予一次性奖励，做大做强耐火材料企业。',
  topics: ['耐火材料'],
});
const weak = {
  id: 'l-1',
  from: insurance.id,
  to: rewards.id,
  relation: 'same-subject',
  relations: ['same-subject'],
  direction: 'down',
  strength: 1,
  score: 0.17,
  explanation: '',
  evidence: { from: '', to: '', shared: [] },
  status: 'auto',
} as unknown as Link;

const corpus = makeCorpus({
  documents: [city, county],
  clauses: [magnesium, insurance, rewards],
  topics: [topic('m', '新材料'), topic('r', '耐火材料', ['m']), topic('mg', '镁')],
  links: [weak],
  measures: [
    { name: '首批次', also: [] },
    { name: '保险补偿', also: [] },
    { name: '智能车间', also: ['数字化车间'] },
    { name: '落后产能', also: ['低端产能', '装备落后'] },
  ],
});

describe('findGaps', () => {
  const pair = findGaps(corpus).find(({ relation }) => relation === 'below');
  const gaps = pair?.gaps ?? [];
  it('shows a named measure that stands nowhere below, whatever weak link its clause has', () => {
    expect(gaps.map(({ terms }) => terms[0])).toEqual(['首批次', '保险补偿']);
  });
  it('names the clause that corresponds most, which does not say it either', () => {
    expect(gaps.map(({ near }) => near?.end.id)).toEqual([rewards.id, rewards.id]);
  });
  it('leaves out what a clause orders for an industry the other text is not about, and says so', () => {
    expect(pair?.beside).toEqual(['镁']);
    expect(gaps.flatMap(({ clauses }) => clauses.map(({ id }) => id))).not.toContain(magnesium.id);
  });
  it('names a measure as the text writes it, and finds it below in every way of writing', () => {
    const workshop = makeClause({
      ...item,
      doc: 'city',
      anchor: 's4-2-1',
      text: '支持新材料企业建设数字化车间，加快淘汰装备落后的低端产能。',
      topics: ['新材料'],
    });
    const clauses = [...corpus.clauses.filter(({ doc }) => doc === 'county'), workshop];
    const said = (more: readonly ReturnType<typeof makeClause>[]): (string | undefined)[] =>
      findGaps({ ...corpus, clauses: [...clauses, ...more], links: [] })
        .filter(({ relation }) => relation === 'below')
        .flatMap((pair) => pair.gaps.map(({ terms }) => terms[0]));
    expect(said([])).toEqual(['数字化车间', '低端产能']);
    expect(said([makeClause({ ...item, doc: 'county', anchor: 's3', text: '建设一批智能车间。' })])).toEqual([
      '低端产能',
    ]);
  });
  it('does not take what the last build found with another vocabulary', () => {
    const found = (measures: typeof corpus.measures, before: ReadonlyMap<string, unknown>) => {
      const own = { ...corpus, measures };
      const asked = new Map<string, unknown>();
      recalled.set(own, {
        editions: new Map([...'ab'].map((sum, at) => [['city', 'county'][at] ?? '', sum])),
        before,
        asked,
      });
      const below = findGaps(own).find(({ relation }) => relation === 'below');
      return { asked, terms: below?.gaps.map(({ terms }) => terms[0]) };
    };
    const first = found([], new Map());
    expect(first.terms).toEqual([]);
    const second = found(corpus.measures, first.asked);
    expect(second.terms).toEqual(['首批次', '保险补偿']);
    expect(found(corpus.measures, new Map([...second.asked].map(([key]) => [key, NOTHING]))).terms).toEqual([]);
  });
});

const NOTHING = { unmentioned: [], beside: [], searched: 0 };
