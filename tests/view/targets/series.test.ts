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
