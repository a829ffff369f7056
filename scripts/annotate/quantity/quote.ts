import type { Reading } from './figure.ts';
import { stretchEnd, stretchStart } from './sentence.ts';

/** Longest stretch, in characters, that a quote takes in before its figure. */
const REACH = 70;
/** Longest stretch that it takes in after its figure. */
const TAIL = 40;

/**
 * Returns the range of a quote in the canonical text: the figure with the words that name it, back to the nearest mark;
 * a rate of growth takes in the figure it belongs to, a member of a list the list.
 */
export function quoteRange(reading: Reading, first: Reading): { start: number; end: number } {
  const { text, sentence, token, bound, support, head, until, run } = reading.figure;
  const from = (at: number): number => stretchStart(text, sentence.start, at, '，；：。');
  const aside = text.charAt(token.end) === '）' && text.charAt(token.start - 1) === '（' ? 1 : 0;
  const close = token.end + bound.suffix;
  const own = (reading.role === 'capacity' || reading.role === 'count') && head !== '';
  let start = own ? token.start - aside - head.length : from(first.figure.token.start);
  const named = /^(?:，|；)?(?:年均|同比)?(?:增长|增速|增幅|增加)/.test(text.slice(start, token.start));
  const base = reading.figure.previous;
  if (named && base) start = from(base.figure.token.start);
  if (token.start - start > REACH) start = Math.max(from(token.start), token.start - aside - head.length);
  const spoken = run.indexOf(reading.metric ?? '\n');
  const noun = reading.role === 'count' && spoken >= 0 ? close + spoken + (reading.metric ?? '').length : 0;
  // A term of a proportion is shown with all of it: 按4∶3∶2∶1的比例分担风险.
  const proportion = token.kind === 'times' && token.unit === '%';
  const whole =
    support || proportion
      ? Math.max(close, stretchEnd(text, close, sentence.end, '，；：。、'))
      : Math.max(until, noun);
  return { start, end: whole - close > TAIL ? close + aside : whole };
}

/** Longest text in which words are looked for a second time. */
const SEARCHED = 20_000;

/** Returns a start farther left, mark by mark, until the words stand only once in the text, so that they can be found again. */
export function unambiguous(text: string, start: number, end: number): number {
  if (text.length > SEARCHED) return start;
  let from = start;
  while (from > 0 && end - from < REACH + TAIL) {
    const words = text.slice(from, end);
    if (text.indexOf(words) === from && text.indexOf(words, from + 1) < 0) return from;
    from = stretchStart(text, 0, from - 1, '，；：。');
  }
  return start;
}
