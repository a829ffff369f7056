import type { Quantity } from '../../domain/fact.ts';

const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6, useGrouping: true });

/** Returns a number as tables show it: thousands separated, nothing rounded. */
export function numberText(value: number): string {
  return format.format(value);
}

/** Returns the figure with its unit, a range with both ends, e.g. 7,000 亿元, 10—15 家. */
export function figureText({ value, valueMax, unit }: Pick<Quantity, 'value' | 'valueMax' | 'unit'>): string {
  const range = valueMax === null ? numberText(value) : `${numberText(value)}—${numberText(valueMax)}`;
  return `${range}${/^[%‰°]/u.test(unit) ? '' : ' '}${unit}`;
}
