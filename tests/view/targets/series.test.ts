import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { cellText } from '../../../src/view/table/cell-text.ts';
import { describe as inWords, pointNote } from '../../../src/view/targets/chart-view.ts';
import { groupTable } from '../../../src/view/targets/group-table.ts';
import { type TargetGroup, targetGroups } from '../../../src/view/targets/series.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from '../make.ts';

const SAID = '2011年规模以上轻工业实现主营业务收入4612亿元';
const EXPECTED = '2011年预计全省规模以上轻工业主营业务收入4612亿元';

function corpusOf(): Corpus {
  const figure = { subject: '轻工业', metric: '规模以上主营业务收入', year: 2011, value: 4612 };
  return makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    clauses: [makeClause({ anchor: 's1', text: `${SAID}。` }), makeClause({ anchor: 's2', text: `${EXPECTED}。` })],
    quantities: [
      makeQuantity({ ...figure, id: 'q-1', clause: 'doc#s1', quote: SAID, role: 'actual' }),
      makeQuantity({ ...figure, id: 'q-2', clause: 'doc#s2', quote: EXPECTED, role: 'estimate' }),
    ],
  });
}

it('has 力争 beside its bound wherever it is shown', () => {
  const quote = '力争主营业务收入突破6000亿元';
  const figure = makeQuantity({
    subject: '轻工业',
    value: 6000,
    comparator: '>=',
    qualifier: '突破',
    aim: true,
    quote,
  });
  const group = groupOf(
    makeCorpus({
      documents: [makeDocument({ id: 'doc' })],
      clauses: [makeClause({ anchor: 's1', text: `${quote}。` })],
      quantities: [figure],
    }),
  );
  expect(inWords(group)).toContain('目标，力争突破 6,000 亿元');
});

function groupOf(corpus: Corpus): TargetGroup {
  const [group] = targetGroups(corpus);
  if (!group) throw new Error('no group');
  return group;
}

describe('a figure that one text calls 实现 and another 预计', () => {
  const corpus = corpusOf();
  const group = groupOf(corpus);
  const [point] = group.segments[0]?.points ?? [];

  it('is one point, drawn as the weaker and told as both', () => {
    expect(point?.role).toBe('estimate');
    expect(point && pointNote(point)).toBe('一处作实际，一处作预计数');
    expect(inWords(group)).toContain('2011 年实际／预计数 4,612 亿元');
  });

  it('has in each row of the table the nature its own words give it', () => {
    const { rows } = groupTable(corpus, group).table;
    expect(rows.map(({ cells }) => cells.slice(2, 3).map(cellText).join())).toEqual(['实际', '预计数']);
  });
});

describe('a figure told in times', () => {
  const text = '到2012年主营业务收入达到6000亿元，比2010年翻一番，是2008年的3倍。';
  const figure = { subject: '轻工业', quote: '主营业务收入达到6000亿元', year: 2012 };
  const level = makeQuantity({ ...figure, id: 'q-1', value: 6000 });
  const doubled = makeQuantity({
    ...figure,
    id: 'q-2',
    role: 'growth',
    metric: '主营业务收入翻番',
    value: 1,
    unit: '番',
    quote: '比2010年翻一番',
  });
  const multiple = makeQuantity({
    ...figure,
    id: 'q-3',
    role: 'share',
    metric: '主营业务收入为2008年的倍数',
    value: 3,
    unit: '倍',
    quote: '是2008年的3倍',
  });
  const corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    clauses: [makeClause({ anchor: 's1', text })],
    quantities: [level, doubled, multiple],
  });
  const group = groupOf(corpus);

  it('is no point of a series', () => {
    expect(group.segments.flatMap(({ points }) => points.map(({ value }) => value))).toEqual([6000]);
  });

  it('stands beside the level as the growth that the text prints, sorted with those in per cent', () => {
    const cell = groupTable(corpus, group).table.rows[0]?.cells[4];
    expect(cell).toMatchObject({ kind: 'figure', text: '翻一番', value: 100 });
  });
});
