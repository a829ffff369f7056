import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/fact.ts';
import { groupTable } from '../../../src/view/targets/group-table.ts';
import { targetGroups } from '../../../src/view/targets/series.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from '../make.ts';

/** Returns how the scopes of one industry meet, and what is said between them. */
function steps(text: string, figures: Partial<Quantity>[]): { step: string | null; words: string[] } {
  const corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    clauses: [makeClause({ anchor: 's1', text })],
    quantities: figures.map((each, at) => makeQuantity({ id: `q-${at}`, subject: '轻工业', ...each })),
  });
  const [group] = targetGroups(corpus);
  if (!group) throw new Error('no group');
  return {
    step: group.segments[1]?.step ?? null,
    words: [...groupTable(corpus, group).breaks.values()].map(({ words }) => words),
  };
}

const SCOPED = { metric: '规模以上主营业务收入', year: 2011, value: 4612, quote: '规模以上轻工业主营业务收入4612亿元' };
const OPEN = { metric: '主营业务收入', year: 2012, value: 6000, comparator: '>=', quote: '突破6000亿元' } as const;
const growth = (value: number) => {
  return {
    metric: '主营业务收入同比增长',
    role: 'growth',
    year: 2012,
    value,
    unit: '%',
    quote: `增长${value}%`,
  } as const;
};

describe('how two scopes meet', () => {
  it('goes on where the text’s own growth joins the two figures', () => {
    const { step, words } = steps(
      '规模以上轻工业主营业务收入4612亿元。2012年力争主营业务收入突破6000亿元，同比增长30%。',
      [SCOPED, OPEN, growth(30)],
    );
    expect(step).toBe('carried');
    expect(words).toEqual(['承上：以下没有写规模以上，印出的增速与上面的数相合，应是一个口径。']);
  });

  it.each([
    ['says no growth', []],
    ['prints a growth that does not join them', [growth(25)]],
  ])('is left open where the text %s', (_, rest) => {
    const { step, words } = steps('规模以上轻工业主营业务收入4612亿元。2012年力争突破6000亿元，增长25%。', [
      SCOPED,
      OPEN,
      ...rest,
    ]);
    expect(step).toBe('open');
    expect(words.join()).toContain('能不能相减，原文没有说');
  });

  it('breaks where two scopes are stated', () => {
    const all = { ...OPEN, metric: '全行业主营业务收入' };
    const { step, words } = steps('规模以上轻工业主营业务收入4612亿元。全行业主营业务收入突破6000亿元。', [
      SCOPED,
      all,
    ]);
    expect(step).toBe('broken');
    expect(words.join()).toContain('不是一个范围，不能相减');
  });
});
