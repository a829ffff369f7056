import type { Reading } from './figure.ts';
import { stretchEnd, stretchStart } from './sentence.ts';

/** Longest stretch, in characters, that a quote takes in before its figure. */
const REACH = 70;

/**
 * Returns the range of a quote in the canonical text: the figure with the words that name it, back to the nearest mark;
 * a rate of growth takes in the figure it belongs to, a member of a list the list.
 */
export function quoteRange(reading: Reading, first: Reading): { start: number; end: number } {
  const { text, sentence, token, bound, support } = reading.figure;
  const from = (at: number): number => stretchStart(text, sentence.start, at, '，；：。');
  let start = from(first.figure.token.start);
  const named = /^(?:，|；)?(?:年均|同比)?(?:增长|增速|增幅|增加)/.test(text.slice(start, token.start));
  const base = reading.figure.previous;
  if (named && base) start = from(base.figure.token.start);
  if (token.start - start > REACH) start = Math.max(from(token.start), token.start - reading.figure.head.length);
  const close = token.end + bound.suffix;
  const tail = stretchEnd(text, close, sentence.end, '，；：。、');
  const takesTail = support || (!/^(?:，|；|。|、)/.test(text.slice(close)) && tail - close <= 40);
  return { start, end: takesTail ? Math.max(close, tail) : close };
}
