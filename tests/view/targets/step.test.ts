import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/fact.ts';
import { groupTable } from '../../../src/view/targets/group-table.ts';
import { targetGroups } from '../../../src/view/targets/series.ts';
import { makeClause, makeCorpus, makeDocument, makeQuantity } from '../make.ts';

/** Returns how the scopes of one industry meet, and what is said between them. */
function steps(text: string, figures: Partial<Quantity>[]): { step: string | null; words: string[] } {
  const corpus = makeCorpus({
    documents: [makeDocument({ id: 'doc' })],
    topics: [
      {
        id: 'textiles',
        label: '纺织服装',
        synonyms: ['纺织工业'],
        words: [],
        broader: [],
        kind: 'subject',
        clauses: [],
      },
    ],
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

  it('does not go on where the printed growth is not that of the two figures: 10% is not 10.7%', () => {
    const { step, words } = steps('规模以上轻工业主营业务收入2890亿元。2012年力争突破3200亿元，增长10%。', [
      { ...SCOPED, value: 2890 },
      { ...OPEN, value: 3200 },
      growth(10),
    ]);
    expect(step).toBe('open');
    expect(words.join()).toContain('原文印作增长10%，按 3,200÷2,890 算得 10.7%');
  });

  it('sets a printed growth beside two stated scopes without deriving one from the other', () => {
    const { step, words } = steps('规模以上轻工业主营业务收入4800亿元。全行业突破5800亿元，增长21%。', [
      { ...SCOPED, value: 4800 },
      { ...OPEN, metric: '全行业主营业务收入', value: 5800, quote: '突破5800亿元' },
      { ...growth(21), metric: '全行业主营业务收入同比增长' },
    ]);
    expect(step).toBe('broken');
    expect(words.join()).toContain('原文印作增长21%，与 5,800÷4,800（20.8%）相合，而两数口径不同');
  });

  it('takes a clause without subject as going on with the one named before, and 其中 as a part of it', () => {
    const figure = { metric: '主营业务收入', subject: '纺织工业' };
    const { step, words } = steps(
      '2011年预计全省纺织服装产业实现主营业务收入3400亿元，其中规模以上企业实现2672亿元。2012年力争突破4000亿元。',
      [
        { ...figure, subject: '纺织服装产业', year: 2011, value: 3400, quote: '纺织服装产业实现主营业务收入3400亿元' },
        { ...figure, metric: '规模以上主营业务收入', year: 2011, value: 2672, quote: '其中规模以上企业实现2672亿元' },
        { ...figure, year: 2012, value: 4000, quote: '突破4000亿元' },
      ],
    );
    expect(step).toBe('open');
    expect(words).toHaveLength(1);
    expect(words.join()).toContain('原文把 2,672 写作 3,400 的“其中”');
    expect(words.join()).not.toContain('纺织工业');
  });
});

describe('a bound said of several industries at once', () => {
  const text = '装备、食品产业规模以上主营业务收入超1000亿元。规模以上装备产业达到1160亿元，规模以上食品产业达到';
  const metric = '规模以上主营业务收入';
  const shared = { metric, year: 2015, value: 1000, comparator: '>=', quote: text.slice(0, 23) } as const;
  const own = (subject: string, value: number): Partial<Quantity> => ({
    metric,
    year: 2015,
    subject,
    value,
    quote: '达到',
  });
  const said = (food: number): ReturnType<typeof steps> =>
    steps(`${text}${food}亿元。`, [
      { ...shared, subject: '装备产业' },
      { ...shared, subject: '食品产业' },
      own('装备产业', 1160),
      own('食品产业', food),
    ]);

  it('is one of the same scope where each has a figure that keeps it', () => {
    const { step, words } = said(1060);
    expect(step).toBe('floor');
    expect(words.join()).toContain('两处可以并存');
    expect(words.join()).not.toContain('不是一个范围');
  });

  it('is not taken so where one has not: it may be their sum', () => {
    const { step, words } = said(900);
    expect(step).toBe('broken');
    expect(words.join()).toContain('能不能相减，原文没有说');
  });
});
