import { describe, expect, it } from 'vitest';
import type { Support } from '../../../src/domain/fact.ts';
import { frequencyOf, measureKind, rateText, speaksOfCap } from '../../../src/view/support/measure-kind.ts';

describe('frequencyOf', () => {
  it('takes the word of the text as it is', () => {
    const quote = '按照新材料保险投保年度保费20%给予投保企业一次性奖励';
    expect(frequencyOf({ frequency: 'one-off', quote })).toEqual({ text: '一次性', inferredFrom: null });
  });
  it('marks what only follows from other words as inferred, with these words', () => {
    const tiers = '年销售额首次达到5000万元、1亿元、3亿元的，分别给予100万元、200万元、500万元的奖励';
    expect(frequencyOf({ frequency: 'one-off', quote: tiers })).toEqual({ text: '一次性', inferredFrom: '首次达到' });
    const single = '按照年度销售总额给予不超过30%的奖励，最高不超过200万元，单个产品不重复享受';
    expect(frequencyOf({ frequency: 'one-off', quote: single })).toEqual({
      text: '一次性',
      inferredFrom: '单个产品不重复享受',
    });
  });
  it('says nothing where the text leaves it open', () => {
    expect(frequencyOf({ frequency: 'unstated', quote: '给予奖励' })).toBeNull();
  });
});

describe('speaksOfCap', () => {
  it.each([
    ['给予不超过30%的奖励', false],
    ['给予不超过核定投资10%的补助', false],
    ['给予展位费最高80%、人员国际机票费最高70%支持', false],
    ['按投资额的10%给予奖励，累计不超过三百万元', true],
    ['给予50%支持，单个企业最高10万元', true],
  ])('%s: %s', (quote, expected) => {
    expect(speaksOfCap({ quote })).toBe(expected);
  });

  it('looks at the rest of the sentence, and no further', () => {
    const quote = '第一年按投资额的1%给予奖励';
    expect(speaksOfCap({ quote }, `${quote}；第二年按0.5%给予奖励，累计不超过300万元。`)).toBe(true);
    expect(speaksOfCap({ quote }, `${quote}。对贷款最高不超过300万元。`)).toBe(false);
  });
});

describe('relief', () => {
  const relief = (instrument: string, ratePercent: number | null) =>
    ({
      instrument,
      ratePercent,
      rateMaxPercent: null,
      comparator: ratePercent === null ? null : '=',
      tiers: [],
    }) as unknown as Support;

  it.each([
    ['免征', 100, '全免'],
    ['免收', 100, '全免'],
    ['减半征收', 50, '减半'],
    ['按比例收取', 80, '按 80% 收取'],
    ['打折收取', 85, '按 85% 收取'],
    ['减按征收', 15, '减按 15%'],
    ['降低税率', 1, '降到 1%'],
    ['下调收费', 10, '下调 10%'],
    ['减免', 50, '减免 50%'],
    ['退税', 100, '全额退税'],
    ['抵扣应纳税所得额', 70, '抵扣 70%'],
    ['加计扣除', 100, '加计扣除 100%'],
    ['缓缴', null, ''],
  ])('says what the rate of %s %s means: %s', (instrument, rate, said) => {
    const measure = relief(instrument, rate);
    expect(measureKind(measure)).toBe('relief');
    expect(rateText(measure)).toBe(said);
  });

  it('is no money: 按比例补贴 is a rate', () => {
    expect(measureKind(relief('按比例补贴', 50))).toBe('rate');
  });
});
