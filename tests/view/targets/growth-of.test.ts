import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/domain/fact.ts';
import { growthText } from '../../../src/view/targets/figure-text.ts';
import { growthOf } from '../../../src/view/targets/growth-of.ts';
import { makeQuantity } from '../make.ts';

/** Returns the words beside a level in a text with these figures. */
function beside(text: string, level: Partial<Quantity>, growths: Partial<Quantity>[]): string | null {
  const figures = [level, ...growths.map((each) => ({ role: 'growth', unit: '%', ...each }) as const)].map(
    makeQuantity,
  );
  const [first] = figures;
  const growth = first ? growthOf(first, { text }, figures) : null;
  return growth && growthText(growth);
}

describe('the growth beside a figure', () => {
  it('is not that of another metric', () => {
    expect(
      beside('全市耐火材料产业实现产值237亿元，规上增加值增长3.9%。', { metric: '产值', quote: '实现产值237亿元' }, [
        { metric: '规模以上增加值增长', value: 3.9, quote: '规上增加值增长3.9%' },
      ]),
    ).toBeNull();
  });

  it('is that of the same metric, with its bound', () => {
    expect(
      beside(
        '规模以上工业增加值增长10%左右。规模以上主营业务收入达到7.37万亿元，增长10.4%左右。',
        { metric: '规模以上主营业务收入', quote: '规模以上主营业务收入达到7.37万亿元' },
        [
          { metric: '规模以上工业增加值增长', value: 10, comparator: '≈', qualifier: '左右', quote: '增长10%左右' },
          {
            metric: '规模以上主营业务收入增长',
            value: 10.4,
            comparator: '≈',
            qualifier: '左右',
            quote: '增长10.4%左右',
          },
        ],
      ),
    ).toBe('10.4%左右');
  });

  it('is not that of another scope', () => {
    const text = '食品工业规模以上主营业务收入8000亿元，同比增长20%，全部食品工业主营业务收入突破1万亿元。';
    const growth = { metric: '规模以上主营业务收入同比增长', value: 20, quote: '同比增长20%' };
    const level = { metric: '全行业主营业务收入', quote: '全部食品工业主营业务收入突破1万亿元' };
    expect(beside(text, level, [growth])).toBeNull();
    expect(beside(text, { metric: '规模以上主营业务收入', quote: '8000亿元' }, [growth])).toBe('20%');
  });

  it('says that it is an average, and keeps 以上', () => {
    const text = '主营业务收入突破7000亿元、年均增长10%以上。';
    const growth = { metric: '主营业务收入年均增长', value: 10, comparator: '>=', qualifier: '以上' } as const;
    expect(beside(text, { quote: '突破7000亿元' }, [{ ...growth, quote: '年均增长10%以上' }])).toBe('年均10%以上');
  });

  it('drops words that are no bound', () => {
    const growth = { metric: '主营业务收入增长率', value: 75, qualifier: '达到', quote: '增长率达到75%' };
    expect(beside('主营业务收入超过1160亿元，增长率达到75%。', { quote: '1160亿元' }, [growth])).toBe('75%');
  });
});
