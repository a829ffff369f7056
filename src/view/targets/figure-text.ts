import type { Quantity } from '../../domain/fact.ts';
import { printedFraction } from './printed-fraction.ts';

const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6, useGrouping: true });

/** Returns a number as tables show it: thousands separated, nothing rounded. */
export function numberText(value: number): string {
  return format.format(value);
}

/** Returns the figure with its unit, a range with both ends, e.g. 7,000 亿元, 10—15 家; fractions and doublings as printed: 三分之二, 翻一番. */
export function figureText(quantity: Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'quote'>): string {
  const { value, valueMax, unit } = quantity;
  const printed = printedFraction(quantity);
  if (printed !== null) return printed;
  const range = valueMax === null ? numberText(value) : `${numberText(value)}—${numberText(valueMax)}`;
  return `${range}${/^[%‰°:]/u.test(unit) ? '' : ' '}${unit}`;
}

/** Bounds that are printed after the figure. */
export const AFTER = /^(?:及?以[上下内]|左右|上下|多|余)$/u;

/** Returns a figure with the word of its bound where the text has it: 10%以上, 不低于10%. */
export function bounded(figure: string, sign: string): string {
  return AFTER.test(sign) ? `${figure}${sign}` : `${sign}${figure}`;
}

/** Words before a figure that bound it on neither side. */
const NO_BOUND = /^(?:力争|争取|达到?|完成|实现|提高到|降到)$/u;

/** Returns a figure with its unit and its bound as the text has it: 10%以上, 超过80 万辆; 达到 and 力争 are no bounds. */
export function boundText(quantity: Quantity): string {
  const { comparator, qualifier } = quantity;
  const sign = qualifier ?? SIGN[comparator];
  return comparator === '=' || NO_BOUND.test(sign) ? figureText(quantity) : bounded(figureText(quantity), sign);
}

/** Returns a rate of growth with its bound, an average as such: 年均10.4%左右. */
export function growthText(growth: Quantity): string {
  return `${/年均|年平均/u.test(growth.metric ?? '') ? '年均' : ''}${boundText(growth)}`;
}

/** What a bound is called where the text has no word for it that stands alone. */
export const SIGN: Readonly<Record<Quantity['comparator'], string>> = {
  '=': '',
  '>=': '不低于',
  '<=': '不高于',
  '≈': '约',
  range: '',
};
