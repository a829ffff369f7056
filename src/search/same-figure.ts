import { searchForm } from '../domain/normalize.ts';
import { NUMERAL_CLASS, parseNumeral } from '../domain/numeral.ts';

const SCALES: readonly (readonly [scale: string, power: number])[] = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
];
const SMALL: Readonly<Record<string, number>> = { '': 0, 十: 1, 百: 2, 千: 3 };
/** 5百万 · 3千亿 · 3,400亿 · 四百亿 · 0.5亿: a number in digits or in characters, and by how much it is counted. */
const FIGURE = new RegExp(
  `(?<![\\d.,${NUMERAL_CLASS}万亿])(?:(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?([十百千]?)|([${NUMERAL_CLASS}]*[十百千][${NUMERAL_CLASS}]*|[${NUMERAL_CLASS}](?=[万亿])))(万亿|[万亿])?(?![\\d.,${NUMERAL_CLASS}万亿分])`,
  'u',
);
const PERCENT = new RegExp(`百分之(\\d+(?:\\.\\d+)?|[${NUMERAL_CLASS}]+)(?![\\d${NUMERAL_CLASS}点])`, 'u');
/** More decimals than this, or a number longer than this, nobody prints. */
const MOST_DECIMALS = 4;
const MOST_DIGITS = 8;

/**
 * Returns other ways to print the figure in a key, the same number exactly, with the rest of the key as it is:
 * 5百万元 → 500万元, 5000000元, 0.05亿元; 百分之二十 → 20%. Empty where the key has no figure counted in 十百千万亿, or more than one.
 */
export function sameFigures(key: string): string[] {
  const form = searchForm(key);
  const percent = PERCENT.exec(form);
  if (percent !== null) {
    const value = /\d/u.test(percent[1] ?? '') ? percent[1] : parseNumeral(percent[1] ?? '');
    return value === null ? [] : [form.replace(percent[0], `${value}%`)];
  }
  const found = FIGURE.exec(form);
  if (found === null) return [];
  const [printed, whole = '', decimals = '', small = '', numeral, scale = ''] = found;
  const before = form.slice(0, found.index);
  const after = form.slice(found.index + printed.length);
  // 第十五条, “十五” and 2010年 are numbers in a row or a calendar, and two figures are two sums.
  const counted = scale !== '' || (numeral === undefined ? small !== '' : /[百千]/u.test(numeral));
  if (!counted || /\d|第$/u.test(before) || /\d/u.test(after)) return [];
  const value = numeral === undefined ? null : parseNumeral(numeral);
  if (numeral !== undefined && value === null) return [];
  const digits = value === null ? `${whole.replaceAll(',', '')}${decimals}` : String(value);
  const power = (SCALES.find(([name]) => name === scale)?.[1] ?? 0) + (SMALL[small] ?? 0) - decimals.length;
  const forms = SCALES.flatMap(([name, by]) => {
    const number = shifted(digits, power - by);
    return number === null ? [] : `${before}${number}${name}${after}`;
  });
  return forms.filter((each) => each !== form);
}

/** Returns digits times a power of ten as people print a number, or null where nobody would. */
function shifted(digits: string, power: number): string | null {
  const bare = digits.replace(/^0+/u, '');
  if (bare === '') return null;
  const whole = power >= 0 ? bare + '0'.repeat(power) : bare.slice(0, power) || '0';
  const decimals = power >= 0 ? '' : bare.padStart(-power, '0').slice(power).replace(/0+$/u, '');
  return decimals.length > (whole === '0' ? 2 : MOST_DECIMALS) || whole.length > MOST_DIGITS
    ? null
    : `${whole}${decimals && '.'}${decimals}`;
}
