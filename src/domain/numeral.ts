const DIGITS = '〇一二三四五六七八九';
const VALUES = new Map<string, number>([
  ...[...DIGITS].map((d, i) => [d, i] as const),
  ['零', 0],
  ['○', 0],
  ['Ｏ', 0],
  ['两', 2],
  ['兩', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
  ['貳', 2],
  ['參', 3],
  ['叄', 3],
  ['陸', 6],
]);
const UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Characters that can stand in a Chinese numeral, for use inside a regular expression class. */
export const NUMERAL_CLASS = '〇零○一二三四五六七八九十百千两兩';

/**
 * Returns the value of a Chinese numeral (“二十一” 21, “一百零三” 103, “二〇一二” 2012), or null where it is none.
 */
export function parseNumeral(text: string): number | null {
  if (text === '') return null;
  let total = 0;
  let digit: number | null = null;
  let positional = '';
  let sawUnit = false;
  for (const char of text) {
    const unit = UNITS.get(char);
    const value = VALUES.get(char);
    if (unit !== undefined) {
      total += (digit ?? (total % (unit * 10) === 0 ? 1 : 0)) * unit;
      digit = null;
      sawUnit = true;
    } else if (value !== undefined) {
      positional += String(value);
      digit = value;
    } else return null;
  }
  if (!sawUnit) return Number(positional);
  return total + (digit ?? 0);
}

/** Returns the Chinese numeral of a whole number from 0 to 9999 (21 → “二十一”). */
export function formatNumeral(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  let out = '';
  let rest = value;
  let gap = false;
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) {
      if (gap) out += '零';
      out += unit === 10 && digit === 1 && out === '' ? word : DIGITS.charAt(digit) + word;
      gap = false;
    } else if (out !== '') gap = true;
  }
  if (rest > 0) out += (gap ? '零' : '') + DIGITS.charAt(rest);
  return out;
}

/** Returns the value of a circled digit ①–⑳, or null. */
export function parseCircled(char: string): number | null {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2460 && code <= 0x2473 ? code - 0x2460 + 1 : null;
}
