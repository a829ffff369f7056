/** A stretch of text in which every UTF-16 unit knows the offset in the source it stands at (or was put in at). */
export interface Chars {
  readonly text: string;
  readonly at: Int32Array;
}

/** The empty stretch. */
export const NO_CHARS: Chars = { text: '', at: new Int32Array(0) };

/** Returns a stretch of the source itself. */
export function charsOf(source: string, start: number, end: number): Chars {
  const at = new Int32Array(end - start);
  for (let i = 0; i < at.length; i += 1) at[i] = start + i;
  return { text: source.slice(start, end), at };
}

/** Returns text that is not in the source, all of it standing at one offset. */
export function insertedChars(text: string, offset: number): Chars {
  return { text, at: new Int32Array(text.length).fill(offset) };
}

/** Returns a part of a stretch, like `String.slice` with whole indexes. */
export function sliceChars(chars: Chars, from: number, to = chars.text.length): Chars {
  return { text: chars.text.slice(from, to), at: chars.at.subarray(from, to) };
}

/** Returns stretches put one after the other. */
export function joinChars(parts: readonly Chars[]): Chars {
  if (parts.length === 1) return parts[0] ?? NO_CHARS;
  const at = new Int32Array(parts.reduce((sum, part) => sum + part.at.length, 0));
  let filled = 0;
  for (const part of parts) {
    at.set(part.at, filled);
    filled += part.at.length;
  }
  return { text: parts.map((part) => part.text).join(''), at };
}

/** Returns the offsets of the first and last character, or null for an empty stretch; a moved part keeps its own. */
export function spanOf(chars: Chars): [number, number] | null {
  if (chars.at.length === 0) return null;
  let first = chars.at[0] ?? 0;
  let last = first;
  for (const offset of chars.at) {
    if (offset < first) first = offset;
    if (offset > last) last = offset;
  }
  return [first, last];
}
