import { searchForm } from '../domain/normalize.ts';
import { formatNumeral, NUMERAL_CLASS, parseNumeral } from '../domain/numeral.ts';

const DIGITS = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/u;
const HAN = new RegExp(`^([${NUMERAL_CLASS}]{4})年([${NUMERAL_CLASS}]+)月([${NUMERAL_CLASS}]+)日$`, 'u');
/** The zeros that a year is printed with. */
const ZEROS = ['〇', '○', '零'];

/** Returns other ways to print the date that a key is: 2012-02-25 → 2012年2月25日, 二〇一二年二月二十五日. */
export function sameDates(key: string): string[] {
  const form = searchForm(key);
  const digits = DIGITS.exec(form);
  const numerals = HAN.exec(form);
  const parts = (digits ?? numerals ?? []).slice(1).filter((part) => part !== undefined);
  const [year = 0, month = 0, day = 0] = parts.map((part) => (digits ? Number(part) : (parseNumeral(part) ?? 0)));
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return [];
  const inHan = [...String(year)].map((digit) => formatNumeral(Number(digit))).join('');
  const rest = `年${formatNumeral(month)}月${formatNumeral(day)}日`;
  const padded = `${year}年${String(month).padStart(2, '0')}月${String(day).padStart(2, '0')}日`;
  const years = inHan.includes('〇') ? ZEROS.map((zero) => inHan.replaceAll('〇', zero)) : [inHan];
  const forms = [`${year}年${month}月${day}日`, padded, ...years.map((each) => each + rest)];
  return [...new Set(forms)].filter((each) => each !== form);
}
