import type { Variant } from './align.ts';

/** A figure with its unit, as a reader compares it: 10%—20%, 1000万元, 3家. */
const FIGURE = /\d+(?:\.\d+)?%?(?:[—-]\d+(?:\.\d+)?)?(?:%|[万亿]?(?:元|吨|家|个|人|项|年|户)?)/gu;

/** Says in words how the two sides of a variant differ (apparatus, last column). */
export function differenceOf(variant: Variant, left: string, right: string): string {
  if (variant.a === '') return `仅${right}有${figures(variant.b, '')}`;
  if (variant.b === '') return `仅${left}有${figures(variant.a, '')}`;
  const notes = [figures(variant.a, variant.b), figures(variant.b, variant.a)];
  const said = [left, right].flatMap((name, i) => (notes[i] ? [`仅${name}有数字${notes[i]?.slice(1)}`] : []));
  return ['两边不同', ...said].join('；');
}

function figures(text: string, other: string): string {
  const elsewhere = new Set(other.match(FIGURE) ?? []);
  const own = [...new Set(text.match(FIGURE) ?? [])].filter((figure) => !elsewhere.has(figure));
  return own.length > 0 ? `：${own.slice(0, 4).join('、')}` : '';
}
