import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/view/targets/figure-text.ts';

const share = (quote: string, value: number): string => figureText({ quote, value, valueMax: null, unit: '%' });

describe('figureText', () => {
  it('shows a fraction as printed, never as hundredths that the text does not have', () => {
    expect(share('使安阳地区内的生产规模达到全省的三分之二以上', 66.67)).toBe('三分之二');
    expect(share('数额达到全部价款的五分之一', 20)).toBe('五分之一');
  });
  it('shows shares in hundredths as such, and no fraction that is another figure', () => {
    expect(share('所占比重达到百分之三十以上', 30)).toBe('30%');
    expect(share('三分之二的企业，占40%', 40)).toBe('40%');
    expect(figureText({ quote: '产值翻两番，利税翻番', value: 2, valueMax: null, unit: '番' })).toBe('翻两番');
    expect(figureText({ quote: '产值翻两番，利税翻番', value: 1, valueMax: null, unit: '番' })).toBe('翻番');
    expect(figureText({ quote: '比例达到2.3∶1', value: 2.3, valueMax: null, unit: ':1' })).toBe('2.3:1');
    expect(figureText({ quote: '产值7000亿元', value: 7000, valueMax: null, unit: '亿元' })).toBe('7,000 亿元');
  });
});
