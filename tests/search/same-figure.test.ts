import { describe, expect, it } from 'vitest';
import { sameFigures } from '../../src/search/same-figure.ts';

describe('a figure printed in another way is the same number', () => {
  it.each([
    ['5百万元', ['5000000元', '500万元', '0.05亿元']],
    ['3千亿元', ['30000000万元', '3000亿元', '0.3万亿元']],
    ['3,400亿元', ['34000000万元', '3400亿元', '0.34万亿元']],
    ['0.5亿元', ['50000000元', '5000万元']],
    ['产值四百亿元', ['产值4000000万元', '产值400亿元', '产值0.04万亿元']],
    ['1.5万亿元', ['15000亿元']],
    ['百分之二十', ['20%']],
    ['百分之17.1以上', ['17.1%以上']],
  ])('%s → %j', (key, forms) => {
    expect(sameFigures(key)).toEqual(forms);
  });

  it.each([
    '第十五条',
    '十五',
    '2010年',
    '二〇一二年',
    '百分之三点五',
    '百万千瓦',
    '2个百分点',
    '500',
    '17.1%',
    '万吨',
    '500万至1000万',
    '耐火材料',
  ])('%s is not read otherwise', (key) => {
    expect(sameFigures(key)).toEqual([]);
  });
});
