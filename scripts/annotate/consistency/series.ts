import type { Quantity } from '../../../src/domain/fact.ts';

const SCALES: readonly [string, number][] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];
const SCOPE = /^(规模以上|全行业)/;

/** Returns a figure in single units of its kind: 7.37万亿元 → 7.37e12. */
export function plain(quantity: Pick<Quantity, 'value' | 'unit'>): number {
  return quantity.value * (SCALES.find(([scale]) => quantity.unit.startsWith(scale))?.[1] ?? 1);
}

/** Returns the unit without its scale (亿元 → 元). */
export function bareUnit(quantity: Pick<Quantity, 'unit'>): string {
  return quantity.unit.replace(/^(?:万亿|亿|万)/, '');
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

/** The statistical scope in a metric: 规模以上 and 全行业 are different series. */
export function scopeOf(metric: string | null): string {
  return SCOPE.exec(metric ?? '')?.[1] ?? '';
}

/** The metric without its scope. */
export function measureOf(metric: string | null): string {
  return (metric ?? '').replace(SCOPE, '');
}

/** What a subject is about, without words that say only that it is an industry (装备制造业, 装备制造产业 → 装备制造). */
export function coreOf(subject: string | null): string {
  return (subject ?? '').replace(/^(?:全省|全市|我省|我市)/, '').replace(/(?:产业|工业|行业|企业|业)+$/, '');
}

/** Tells whether two figures speak of the same subject: equal cores, or one that the other only narrows (纺织, 纺织服装). */
export function sameSubject(a: Quantity, b: Quantity): boolean {
  const [x, y] = [coreOf(a.subject), coreOf(b.subject)];
  return x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x));
}

/** The page a clause is on: a document, or a part of one. */
export function pageOf(clause: string): string {
  return clause.slice(0, clause.indexOf('#'));
}

/** Writes a number as a clerk does: at most `digits` decimals, no zeros at the end. */
export function shown(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}

/** Writes a figure with its bound as printed: 突破4000亿元, 25%以上. */
export function worded(quantity: Quantity): string {
  const figure = `${shown(quantity.value, 4)}${quantity.unit}`;
  const { qualifier } = quantity;
  if (qualifier === null || /^(?:力争|达到|达|完成|实现|提高到|降到)$/.test(qualifier)) return figure;
  return /^(?:以上|及以上|左右|上下|以下|以内)$/.test(qualifier) ? `${figure}${qualifier}` : `${qualifier}${figure}`;
}
