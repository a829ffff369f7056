/** A clause text reduced to what two texts are compared by, with the way back to the printed text. */
export interface Bare {
  /** Han characters, letters and digits, one UTF-16 unit or surrogate pair each, folded by NFKC and lower case. */
  chars: readonly string[];
  /** The same as code points. */
  codes: Uint32Array;
  /** Where each of them begins in the clause text, in UTF-16 units. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const COMPARED = /[\p{L}\p{N}]/u;

/** What each character met so far is compared as; an empty string is passed over. A corpus has some thousands of them. */
const folds = new Map<string, string>();

/** Returns the compared characters of a text (比对字): punctuation, marks and white space are passed over. */
export function bare(text: string): Bare {
  const chars: string[] = [];
  const codes = new Uint32Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let offset = 0;
  for (const char of text) {
    const folded = folds.get(char) ?? fold(char);
    if (folded !== '') {
      codes[chars.length] = folded.codePointAt(0) ?? 0;
      starts[chars.length] = offset;
      ends[chars.length] = offset + char.length;
      chars.push(folded);
    }
    offset += char.length;
  }
  const { length } = chars;
  return {
    chars,
    codes: codes.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Returns the code points of a text, or of a list of characters. */
export function codesOf(chars: Iterable<string>): Uint32Array {
  return Uint32Array.from(chars, (char) => char.codePointAt(0) ?? 0);
}

function fold(char: string): string {
  const folded = char.normalize('NFKC').toLowerCase();
  // A character that folds into several (㎡, ①) stays itself: offsets must go back one to one.
  const compared = [...folded].length === 1 ? folded : char;
  const result = COMPARED.test(char) ? compared : '';
  folds.set(char, result);
  return result;
}

const HAN = /\p{Script=Han}/u;
const isHan = new Map<string, boolean>();

/** Counts the Han characters of a list of characters. */
export function countHan(chars: Iterable<string>): number {
  let count = 0;
  for (const char of chars) {
    let han = isHan.get(char);
    if (han === undefined) {
      han = HAN.test(char);
      isHan.set(char, han);
    }
    if (han) count += 1;
  }
  return count;
}
