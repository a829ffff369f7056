import { simplified } from './simplified.ts';

/** A text as the rules read it, with the way back to the text as printed. */
export interface Canonical {
  /** One width, one comma, no white space, cells of a table row parted by ；; each character stands for one character of the text. */
  readonly text: string;
  /** The same in the characters of the print, which may be traditional ones. */
  readonly plain: string;
  /** For each character of `text`, its UTF-16 offset in the printed text; one more for the end. */
  readonly at: readonly number[];
}

const SAME = new Map<string, string>([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['％', '%'],
  ['．', '.'],
  ['～', '~'],
  ['〜', '~'],
  ['–', '—'],
  ['－', '-'],
  ['＋', '+'],
  ['\t', '；'],
]);

function sameWidth(char: string): string {
  const code = char.charCodeAt(0);
  const letterOrDigit = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a);
  return SAME.get(char) ?? (letterOrDigit ? String.fromCharCode(code - 0xfee0) : char);
}

/** True for the point of a label before a number of its own, so that “2. 40周岁以上” does not become 2.40. */
function isLabelPoint(text: string, i: number): boolean {
  if (text.charAt(i) !== '.' || !/^[^\S\t\n]+\d/.test(text.slice(i + 1, i + 6))) return false;
  return /(?:^|[\t\n。；;：:])\d{1,2}$/.test(text.slice(Math.max(0, i - 6), i));
}

/** True for the colon of a ratio (2.3：1), which parts nothing. */
function isRatio(text: string, i: number): boolean {
  return /[:：]/.test(text.charAt(i)) && /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1));
}

/**
 * Returns the text in one width and without white space, so that `1000 亿元`, `１０００亿元` and `1000亿元` read alike.
 * A comma between digits (12,283; 1,4-丁二醇) stays an ASCII comma and parts nothing; the colon
 * of a ratio does neither.
 */
export function canonical(text: string): Canonical {
  const chars: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char !== '\t' && /\s/u.test(char)) continue;
    const groups = char === ',' && /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1));
    chars.push(groups ? char : isLabelPoint(text, i) ? '、' : isRatio(text, i) ? '∶' : sameWidth(char));
    at.push(i);
  }
  at.push(text.length);
  const plain = chars.join('');
  return { text: simplified(plain), plain, at };
}

/** Returns words that were read from a text as they are printed in it; others as they are. */
export function asPrinted(view: Canonical, words: string, from = 0): string {
  const start = view.plain === view.text ? -1 : view.text.indexOf(words, from);
  return start < 0 ? words : view.plain.slice(start, start + words.length);
}

/** Returns the printed words behind a range of the canonical text, without white space at either end. */
export function printed(source: string, view: Canonical, start: number, end: number): string {
  const from = view.at[start] ?? source.length;
  const last = view.at[end - 1] ?? source.length - 1;
  return source.slice(from, last + 1);
}
