import type { Reading } from './figure.ts';

const SCOPE = /^(?:规模以上|全行业)/;

/** Tells whether 其中 makes a figure a part of a whole named before it. */
export function isPart({ figure }: Reading): boolean {
  return figure.text.slice(figure.sentence.start, figure.token.start).includes('其中');
}

/**
 * Returns the scope that a part has from its whole: after 规模以上主营业务收入达到7.37万亿元。其中，…主营业务收入33030亿元
 * the part is 规模以上 too. Only the same measure inherits, and only where the part states no scope of its own.
 */
export function inheritedScope(part: Reading, whole: Reading | null): string {
  const scope = SCOPE.exec(whole?.metric ?? '')?.[0];
  const metric = part.metric ?? '';
  if (scope === undefined || !isPart(part) || SCOPE.test(metric)) return '';
  const measure = (whole?.metric ?? '').slice(scope.length);
  const same = part.role === 'growth' ? metric.startsWith(measure) : part.role === 'amount' && metric === measure;
  return same ? scope : '';
}

/** Returns the whole that figures after this one may be parts of. */
export function wholeAfter(reading: Reading, whole: Reading | null): Reading | null {
  return reading.role === 'amount' && !isPart(reading) ? reading : whole;
}
