/** A clause text reduced to what two texts are compared by, with the way back to the printed text. */
export interface Bare {
  /** Han characters, letters and digits, one UTF-16 unit or surrogate pair each, folded by NFKC and lower case. */
  chars: readonly string[];
  /** Where each of them begins in the clause text, in UTF-16 units; one more entry holds the end of the last. */
  starts: readonly number[];
  ends: readonly number[];
}

const COMPARED = /[\p{L}\p{N}]/u;

/** Returns the compared characters of a text (比对字): punctuation, marks and white space are passed over. */
export function bare(text: string): Bare {
  const chars: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const char of text) {
    if (COMPARED.test(char)) {
      const folded = char.normalize('NFKC').toLowerCase();
      // A character that folds into several (㎡, ①) stays itself: offsets must go back one to one.
      chars.push([...folded].length === 1 ? folded : char);
      starts.push(offset);
      ends.push(offset + char.length);
    }
    offset += char.length;
  }
  return { chars, starts, ends };
}

const HAN = /\p{Script=Han}/u;

/** Counts the Han characters of a list of characters. */
export function countHan(chars: Iterable<string>): number {
  let count = 0;
  for (const char of chars) if (HAN.test(char)) count += 1;
  return count;
}
