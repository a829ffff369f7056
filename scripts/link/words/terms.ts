import type { Numbering } from './numbering.ts';
import { uintPool } from './pool.ts';

/** Reads the words of a text as numbers; the same word always has the same number. */
export interface TermReader {
  /** Overlapping words of two and three characters, given as code points; repeated as often as they stand there. */
  read(codes: Uint32Array): Uint32Array;
}

/** Above every code point, so that a word of three (a word of two and a character) is no word of two. */
const LONGER = 2 ** 21;

/**
 * Returns a reader that takes the numbers of words from a numbering, which it adds to, and expects to read about so many
 * words: no dictionary, so a new product or company counts at once.
 */
export function termReader(numbers: Numbering, expected = 0): TermReader {
  const all = uintPool(expected || undefined);
  let list = new Uint32Array();
  let pairs = new Int32Array();
  return {
    read(codes) {
      if (pairs.length < codes.length) {
        pairs = new Int32Array(codes.length * 2);
        list = new Uint32Array(codes.length * 4);
      }
      let length = 0;
      for (let i = 0; i + 1 < codes.length; i += 1) {
        const [a, b] = [codes[i] ?? 0, codes[i + 1] ?? 0];
        const number = isDigit(a) || isDigit(b) ? -1 : numbers.of(a, b);
        pairs[i] = number;
        if (number >= 0) list[length++] = number;
      }
      for (let i = 0; i + 2 < codes.length; i += 1) {
        const [pair, c] = [pairs[i] ?? -1, codes[i + 2] ?? 0];
        if (pair >= 0 && !isDigit(c)) list[length++] = numbers.of(LONGER + pair, c);
      }
      return all.keep(list.subarray(0, length));
    },
  };
}

/** Figures differ from year to year; they are compared as quantities, not as words. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
