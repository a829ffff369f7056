import type { Quantity } from './fact.ts';

const SCALES: readonly [string, number][] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
];

/** Returns a figure in single units of its kind: 7.37万亿元 → 7.37e12. */
export function plain(quantity: Pick<Quantity, 'value' | 'unit'>): number {
  return quantity.value * (SCALES.find(([scale]) => quantity.unit.startsWith(scale))?.[1] ?? 1);
}

/** Returns the unit without its scale (亿元 → 元). */
export function bareUnit(quantity: Pick<Quantity, 'unit'>): string {
  return quantity.unit.replace(/^(?:万亿|亿|[千百十]?万)/, '');
}

/**
 * Returns half the last printed digit of a figure, in single units: as much as rounding can explain. Zeros at the end
 * of a whole number count as rounded, save that two digits always stand; a bound (突破, 超过, 以上) is exact.
 */
export function rounding(quantity: Quantity): number {
  if (quantity.comparator !== '=') return 0;
  const [whole = '', decimals = ''] = String(quantity.value).split('.');
  const scale = plain({ value: 1, unit: quantity.unit });
  const empty = Math.min(/0*$/.exec(whole)?.[0].length ?? 0, Math.max(0, whole.length - 2));
  const zeros = decimals === '' ? empty : -decimals.length;
  return (scale * 10 ** zeros) / 2;
}
