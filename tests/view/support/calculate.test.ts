import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalcMeasure, calculate, resultText } from '../../../src/view/support/calculate.ts';
import { thresholds } from '../../../src/view/support/money.ts';

const base: CalcMeasure = {
  instrument: '按比例奖励',
  quote: '给予奖励',
  comparator: '=',
  condition: null,
  ratePercent: null,
  rateMaxPercent: null,
  rateBase: null,
  tiers: [],
  cap: null,
  capScope: null,
};
const nothing = { investment: null, sales: null, growth: null };

describe('a list of sums of which the last is a share', () => {
  it('is left to the reader, since only the last condition has a share', () => {
    const measure = {
      ...base,
      ratePercent: 0.8,
      rateBase: '投资额',
      tiers: [{ condition: '500万元以上', amount: 300_000 }],
    };
    expect(calculate(measure, { ...nothing, investment: 10_000_000 }).kind).toBe('none');
  });
});

describe('a share of a base', () => {
  const measure = {
    ...base,
    ratePercent: 20,
    rateBase: '项目三年内设备和软件投资额',
    cap: 10_000_000,
    capScope: '总数',
  };
  it('multiplies, and says so', () => {
    const result = calculate(measure, { ...nothing, investment: 10_000_000 });
    expect(result).toEqual({
      kind: 'sum',
      low: 2_000_000,
      high: 2_000_000,
      bound: null,
      steps: ['把投资额当作“项目三年内设备和软件投资额”', '1000万元 × 20% ＝ 200万元'],
    });
  });
  it('stops at the cap', () => {
    const result = calculate(measure, { ...nothing, investment: 100_000_000 });
    expect(resultText(result)).toBe('1000万元');
    expect(result.kind === 'sum' && result.steps.at(-1)).toBe('超过上限 1000万元（总数），取上限');
  });
  it('keeps both ends of a range', () => {
    const range = { ...base, ratePercent: 10, rateMaxPercent: 20, rateBase: '配套软件投资' };
    expect(resultText(calculate(range, { ...nothing, investment: 1_000_000 }))).toBe('10万元—20万元');
  });
  it('says 至多 where the rate is an upper bound', () => {
    const upper: CalcMeasure = { ...base, comparator: '<=', ratePercent: 30, rateBase: '年度销售总额' };
    expect(resultText(calculate(upper, { ...nothing, sales: 1_000_000 }))).toBe('至多 30万元');
  });
  it('says 至少 where the sums are the least', () => {
    const least: CalcMeasure = {
      ...base,
      comparator: '>=',
      tiers: [{ condition: '年销售额达到5000万元', amount: 100_000 }],
    };
    expect(resultText(calculate(least, { ...nothing, sales: 60_000_000 }))).toBe('至少 10万元');
  });
  it('does not take one base for another', () => {
    const premium = { ...base, ratePercent: 20, rateBase: '新材料保险投保年度保费' };
    const result = calculate(premium, { investment: 1e8, sales: 1e8, growth: 10 });
    expect(result.kind === 'none' && result.reason).toContain('不是一个基数');
    const tax = { ...base, ratePercent: 100, rateBase: '新增地方税收留成部分' };
    expect(calculate(tax, { investment: 1e8, sales: 1e8, growth: 10 }).kind).toBe('none');
  });
  it('says 待填 where the figure is still to be entered', () => {
    expect(resultText(calculate(measure, { ...nothing, sales: 1e8 }))).toBe('待填');
  });
  it('asks for the figure it needs', () => {
    expect(calculate(measure, { ...nothing, sales: 1e8 })).toEqual({
      kind: 'none',
      why: 'missing',
      reason: '按“项目三年内设备和软件投资额”计算，请填投资额',
    });
  });
});

describe('sums by turnover', () => {
  const tiers = [
    { condition: '年销售额首次达到5000万元', amount: 1_000_000 },
    { condition: '年销售额首次达到1亿元', amount: 2_000_000 },
    { condition: '年销售额首次达到3亿元', amount: 5_000_000 },
  ];
  const measure = { ...base, quote: '年销售额首次达到5000万元、1亿元、3亿元的', tiers };
  it.each([
    [49_999_999, '0'],
    [50_000_000, '100万元'],
    [299_999_999, '200万元'],
    [300_000_000, '500万元'],
  ])('%d yuan: %s', (sales, text) => {
    expect(resultText(calculate(measure, { ...nothing, sales }))).toBe(text);
  });
  it('takes 超越 as more than, not as much as', () => {
    const over = {
      ...base,
      quote: '对年营业收入首次超越5亿元的企业',
      tiers: [{ condition: '年营业收入首次超越5亿元', amount: 500_000 }],
    };
    expect(calculate(over, { ...nothing, sales: 5e8 })).toEqual({
      kind: 'none',
      why: 'unmet',
      reason: '销售额 5亿元，最低一档须超过 5亿元',
    });
    expect(resultText(calculate(over, { ...nothing, sales: 5e8 + 1 }))).toBe('50万元');
  });
  it('holds each sum against its own words, and takes a further sum of a list for what the list says', () => {
    const mixed = {
      ...base,
      quote: '年销售额达到1亿元、超过5亿元的，单户不超过50万元',
      tiers: [
        { condition: '年销售额达到1亿元', amount: 100_000 },
        { condition: '年销售额超过5亿元', amount: 500_000 },
      ],
    };
    expect(resultText(calculate(mixed, { ...nothing, sales: 1e8 }))).toBe('10万元');
    expect(resultText(calculate(mixed, { ...nothing, sales: 5e8 }))).toBe('10万元');
    const below = calculate(mixed, { ...nothing, sales: 9e7 });
    expect(below.kind === 'none' && below.reason).toBe('销售额 9000万元，没有到最低一档 1亿元');
    const list = {
      ...base,
      quote: '年销售额首次超过1亿元、2亿元的',
      tiers: [
        { condition: '年销售额首次超过1亿元', amount: 100_000 },
        { condition: '2亿元销售额', amount: 200_000 },
      ],
    };
    expect(resultText(calculate(list, { ...nothing, sales: 2e8 }))).toBe('10万元');
  });
  it('sums by rank do not depend on turnover', () => {
    const rank = { ...base, tiers: [{ condition: '国家级服务型制造标杆', amount: 1_000_000 }] };
    expect(calculate(rank, { ...nothing, sales: 1e9 })).toEqual({
      kind: 'none',
      why: 'apart',
      reason: '按认定的等级给定额，不随投资额或销售额变',
    });
  });
});

describe('a sum for each step of growth', () => {
  const measure = {
    ...base,
    condition: '产品上年度销售额达到3亿元',
    tiers: [{ condition: '每增长10个百分点', amount: 1_000_000 }],
    cap: 10_000_000,
    capScope: '每家企业每年',
  };
  it('counts whole steps above the threshold', () => {
    expect(resultText(calculate(measure, { ...nothing, sales: 4e8, growth: 29 }))).toBe('200万元');
    expect(resultText(calculate(measure, { ...nothing, sales: 2e8, growth: 29 }))).toBe('0');
    expect(resultText(calculate(measure, { ...nothing, sales: 4e8, growth: 9 }))).toBe('0');
    expect(resultText(calculate(measure, { ...nothing, sales: 20e8, growth: 500 }))).toBe('1000万元');
  });
  it('holds a threshold on 上年度 against the year before, and says so', () => {
    expect(calculate(measure, { ...nothing, sales: 3.2e8, growth: 20 })).toEqual({
      kind: 'none',
      why: 'unmet',
      reason:
        '门槛看上年度销售额，按所填的推算：3.2亿元 ÷ (1＋20%) ＝ 约 2.67亿元，没有到门槛 3亿元；要是把所填的年份当作申报的上年度，就到了门槛，原文没有写明从哪一年算',
    });
    const result = calculate(measure, { ...nothing, sales: 3.6e8, growth: 20 });
    expect(result.kind === 'sum' && result.steps[0]).toBe(
      '门槛看上年度销售额，按所填的推算：3.6亿元 ÷ (1＋20%) ＝ 3亿元，到了门槛 3亿元',
    );
  });
  it('holds a threshold of no named year against the year entered', () => {
    const plain = { ...measure, condition: '入库；主营业务收入5000万元以上' };
    const result = calculate(plain, { ...nothing, sales: 5e7, growth: 20 });
    expect(result.kind === 'sum' && result.steps[0]).toBe('销售额 5000万元，到了门槛 5000万元');
  });
  it('does not say that a threshold is not reached where it must be passed', () => {
    const over = { ...measure, condition: '主营业务收入超过3亿元' };
    const at = calculate(over, { ...nothing, sales: 3e8, growth: 20 });
    expect(at.kind === 'none' && at.reason).toBe('销售额 3亿元，没有超过门槛 3亿元');
    const above = calculate(over, { ...nothing, sales: 4e8, growth: 20 });
    expect(above.kind === 'sum' && above.steps[0]).toBe('销售额 4亿元，超过门槛 3亿元');
  });
  it('names the year it takes the turnover for where sums go by 上年度', () => {
    const tiers = [{ condition: '上年度营业收入达到1亿元', amount: 500_000 }];
    const result = calculate({ ...base, tiers }, { ...nothing, sales: 1e8 });
    expect(result.kind === 'sum' && result.steps[0]).toBe('把所填的年销售额当作原文的“上年度”的');
  });
});

describe('always', () => {
  it('says 不可比 where the text has no number', () => {
    expect(resultText(calculate(base, { investment: 1e8, sales: 1e8, growth: 10 }))).toBe('不可比');
  });
  it('never goes above the cap nor below zero', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 1e7 }),
        (investment, rate, cap) => {
          const result = calculate({ ...base, ratePercent: rate, rateBase: '投资额', cap }, { ...nothing, investment });
          if (result.kind === 'none') return false;
          return result.low >= 0 && result.high <= cap && result.low <= result.high;
        },
      ),
    );
  });
  it('reads thresholds in yuan', () => {
    expect(thresholds('主营业务收入5000万元以上、1.5亿元')).toEqual([5e7, 1.5e8]);
  });
});
