import type { Reading } from './figure.ts';

const SCOPE = /^(?:规模以上|全行业)/;

/** Tells whether 其中 makes a figure a part of a whole named before it. */
export function isPart({ figure }: Reading): boolean {
  return figure.text.slice(figure.sentence.start, figure.token.start).includes('其中');
}

/** Tells whether a part measures what the whole does; the industry of a part may stand in its subject instead. */
function sameMeasure(part: Reading, whole: Reading): boolean {
  const metric = part.metric ?? '';
  const measure = (whole.metric ?? '').replace(SCOPE, '');
  if (part.role === 'amount') return whole.role === 'amount' && metric === measure;
  // 规模以上工业增加值增长6%，其中高技术制造业增加值增长10%
  return whole.role === 'growth' ? measure.endsWith(metric) : metric.startsWith(measure);
}

/**
 * Returns the scope that a part has from its whole: after 规模以上主营业务收入达到7.37万亿元。其中，…主营业务收入33030亿元
 * the part is 规模以上 too. Only the same measure inherits, and only where the part states no scope of its own.
 */
export function inheritedScope(part: Reading, wholes: readonly Reading[]): string {
  if (part.role !== 'amount' && part.role !== 'growth') return '';
  if (!part.metric || !isPart(part) || SCOPE.test(part.metric)) return '';
  const whole = wholes.findLast((reading) => sameMeasure(part, reading));
  return SCOPE.exec(whole?.metric ?? '')?.[0] ?? '';
}

/** Returns the wholes that figures after this one may be parts of. */
export function wholesAfter(reading: Reading, wholes: readonly Reading[]): readonly Reading[] {
  const whole = reading.metric && (reading.role === 'amount' || reading.role === 'growth') && !isPart(reading);
  return whole ? [...wholes.slice(-5), reading] : wholes;
}
