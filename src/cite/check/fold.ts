/** A text as it is compared, with the place in the original of every character. */
export interface Folded {
  text: string;
  /** Offset in the original of each UTF-16 unit of `text`; one more at the end for its length. */
  at: Int32Array;
}

const DROPPED = /[\s\\\p{Cf}]/u;
const SAME: Record<string, string> = {};
for (const mark of '“”‘’＂＇「」『』〝〞"\'') SAME[mark] = '"';
for (const mark of '-‐‑‒–—―−~～〜─━') SAME[mark] = '-';
for (const mark of '〔[【［') SAME[mark] = '[';
for (const mark of '〕]】］') SAME[mark] = ']';
for (const mark of '·•・‧∙') SAME[mark] = '·';

/** Returns a character as it is compared: width, kind of quotation mark, dash and bracket, and case do not count. */
export function foldCharacter(char: string): string {
  const same = SAME[char];
  if (same !== undefined) return same;
  if (DROPPED.test(char)) return '';
  const plain = char.normalize('NFKC').toLowerCase();
  return SAME[plain] ?? plain;
}

const cache = new Map<string, string>();

/**
 * Folds a text for comparison: white space, invisible characters and backslashes (of Markdown and TeX) are dropped, width
 * and kind of marks are made equal. What quoting conventionally changes is then no difference.
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const char of original) {
    let folded = cache.get(char);
    if (folded === undefined) {
      folded = foldCharacter(char);
      cache.set(char, folded);
    }
    for (let i = 0; i < folded.length; i += 1) at.push(place);
    text += folded;
    place += char.length;
  }
  at.push(place);
  return { text, at: Int32Array.from(at) };
}

/** Returns the stretch of the original that a stretch of folded text stands for, end exclusive. */
export function unfold(original: string, folded: Folded, start: number, end: number): string {
  const first = folded.at[start] ?? 0;
  const last = folded.at[end - 1] ?? first;
  const next = original.codePointAt(last) ?? 0;
  return end <= start ? '' : original.slice(first, last + (next > 0xffff ? 2 : 1));
}
