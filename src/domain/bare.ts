/** A clause text reduced to what two texts are compared by, with the way back to the printed text. */
export interface Bare {
  /** Han characters, letters and digits as code points, folded by NFKC and lower case. */
  codes: Uint32Array;
  /** Where each of them begins in the clause text, in UTF-16 units. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const COMPARED = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Code points of the plane nearly every text keeps to; what they are compared as is noted in a table. */
const PLANE = 0x10000;
const UNKNOWN = 0;
const PASSED_OVER = -1;
const folds = new Int32Array(PLANE);
const hanFlags = new Int8Array(PLANE);

/** Returns the compared characters of a text (比对字): punctuation, marks and white space are passed over. */
export function bare(text: string): Bare {
  const codes = new Uint32Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let offset = 0; offset < text.length; ) {
    const code = text.codePointAt(offset) ?? 0;
    const next = offset + (code < PLANE ? 1 : 2);
    const folded = folds[code] || foldOf(code);
    if (folded !== PASSED_OVER) {
      codes[length] = folded;
      starts[length] = offset;
      ends[length++] = next;
    }
    offset = next;
  }
  return {
    codes: codes.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Tells whether a text has at least so many compared characters. */
export function hasCompared(text: string, least: number): boolean {
  let found = 0;
  for (let offset = 0; offset < text.length && found < least; ) {
    const code = text.codePointAt(offset) ?? 0;
    if ((folds[code] || foldOf(code)) !== PASSED_OVER) found += 1;
    offset += code < PLANE ? 1 : 2;
  }
  return found >= least;
}

/** Returns the code points of a text. */
export function codesOf(text: string): Uint32Array {
  return Uint32Array.from(text, (char) => char.codePointAt(0) ?? 0);
}

/** Returns the text of some code points. */
export function textOf(codes: Uint32Array): string {
  return Array.from(codes, (code) => String.fromCodePoint(code)).join('');
}

/** Returns the compared characters of a text. */
export function comparedText(text: string): string {
  let compared = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const folded = folds[code] || foldOf(code);
    if (folded !== PASSED_OVER) compared += folded === code ? char : String.fromCodePoint(folded);
  }
  return compared;
}

function foldOf(code: number): number {
  const char = String.fromCodePoint(code);
  const folded = char.normalize('NFKC').toLowerCase();
  // A character that folds into several (㎡, ①) stays itself: offsets must go back one to one.
  const compared = [...folded].length === 1 ? (folded.codePointAt(0) ?? code) : code;
  const result = COMPARED.test(char) ? compared : PASSED_OVER;
  if (code < PLANE) folds[code] = result;
  return result;
}

/** Counts the Han characters of some code points. */
export function countHan(codes: Uint32Array): number {
  let count = 0;
  for (const code of codes) if (((hanFlags[code] ?? UNKNOWN) || hanFlag(code)) > 0) count += 1;
  return count;
}

/** 1 for a Han character, −1 for any other. */
function hanFlag(code: number): number {
  const flag = HAN.test(String.fromCodePoint(code)) ? 1 : -1;
  if (code < PLANE) hanFlags[code] = flag;
  return flag;
}
