import type { Quantity } from '../../../src/domain/fact.ts';

const SCOPE = /^(规模以上|全行业)/;

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
