import { buildNumbering } from './numbering.ts';
import { memory } from './pool.ts';

/**
 * Reads the words of one text after the other as numbers. Within a text they have numbers of its own: most words of a
 * clause are met again in the same text, and a small table is much faster than that of all texts.
 */
export interface TermReader {
  /** Begins another text; what was read of the last one is overwritten. */
  begin(): void;
  /** Overlapping words of two and three characters, given as code points; repeated as often as they stand there. */
  read(codes: Uint32Array): Uint32Array;
  /** How many different words were read of this text. */
  ownSize(): number;
  /** Returns the number that a word of this text has in all texts; the same word always has the same. */
  overall(own: number): number;
  /** How many different words were read of all texts. */
  size(): number;
}

/** Above every code point, so that a word of three (a word of two and a character) is no word of two. */
const LONGER = 2 ** 21;

/** So often a word of a large corpus is met. */
const REPEATED = 8;
const FIRST_ROOM = 2 ** 16;

/** Returns a reader that knows no word yet and expects to read about so many: no dictionary, so a new product or company counts at once. */
export function termReader(expected = 0): TermReader {
  const all = buildNumbering(expected / REPEATED);
  const own = buildNumbering();
  let overall = numbers(FIRST_ROOM);
  let lists = numbers(FIRST_ROOM);
  let used = 0;
  let pairs = new Int32Array();
  /** Returns the number of a word within the text; `x` as it stands in the table of all texts. */
  const numberOf = (x: number, inAll: number, y: number): number => {
    const known = own.size();
    const number = own.of(x, y);
    if (number === known) {
      if (number === overall.length) overall = wider(overall, number * 2);
      overall[number] = all.of(inAll, y);
    }
    return number;
  };
  return {
    begin() {
      own.clear();
      used = 0;
    },
    read(codes) {
      if (pairs.length < codes.length) pairs = new Int32Array(codes.length * 2);
      // Lists read before stay where they are.
      if (lists.length < used + codes.length * 2) [lists, used] = [numbers(lists.length * 2 + codes.length * 2), 0];
      const from = used;
      for (let i = 0; i + 1 < codes.length; i += 1) {
        const [a, b] = [codes[i] ?? 0, codes[i + 1] ?? 0];
        const number = isDigit(a) || isDigit(b) ? -1 : numberOf(a, a, b);
        pairs[i] = number;
        if (number >= 0) lists[used++] = number;
      }
      for (let i = 0; i + 2 < codes.length; i += 1) {
        const [pair, c] = [pairs[i] ?? -1, codes[i + 2] ?? 0];
        if (pair >= 0 && !isDigit(c)) lists[used++] = numberOf(LONGER + pair, LONGER + (overall[pair] ?? 0), c);
      }
      return lists.subarray(from, used);
    },
    ownSize: own.size,
    overall: (number) => overall[number] ?? 0,
    size: all.size,
  };
}

function numbers(count: number): Uint32Array {
  return new Uint32Array(memory(count * Uint32Array.BYTES_PER_ELEMENT));
}

function wider(list: Uint32Array, count: number): Uint32Array {
  const wide = numbers(count);
  wide.set(list);
  return wide;
}

/** Figures differ from year to year; they are compared as quantities, not as words. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
