import { formatNumeral } from '../../../src/domain/numeral.ts';

const DIGITS = '〇一二三四五六七八九';
const LEGAL: readonly [digits: string, units: string] = ['零壹贰叁肆伍陆柒捌玖', '拾佰仟'];
const LEGAL_TRADITIONAL: readonly [digits: string, units: string] = ['零壹貳參肆伍陸柒捌玖', '拾佰仟'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ALPHABET = 26;
const CIRCLED = 20;
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Returns a number as Word prints it in a form of ECMA-376 (`w:numFmt`, 17.18.59); in a form not known here, in figures. */
export function printedNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return formatNumeral(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
    case 'chineseLegalSimplified':
      return inLegalDigits(value, LEGAL);
    case 'ideographLegalTraditional':
      return inLegalDigits(value, LEGAL_TRADITIONAL);
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= CIRCLED ? String.fromCodePoint(0x2460 + value - 1) : `（${value}）`;
    case 'lowerLetter':
      return letters(value, 'a');
    case 'upperLetter':
      return letters(value, 'A');
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    default:
      return String(value);
  }
}

/** After z comes aa, then bb: Word repeats the letter. */
function letters(value: number, first: string): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % ALPHABET));
  return letter.repeat(Math.min(Math.ceil(value / ALPHABET), ALPHABET));
}

/** 壹, 拾壹, 贰拾, 壹佰零伍. */
function inLegalDigits(value: number, [digits, units]: readonly [string, string]): string {
  if (value < 1 || value >= 10_000) return String(value);
  const places = [...String(value)].map(Number);
  const words = places.map((digit, at) => {
    const unit = units[places.length - at - 2] ?? '';
    return digit === 0 ? '零' : `${digits[digit] ?? ''}${unit}`;
  });
  const joined = words.join('').replace(/零+/gu, '零').replace(/零$/u, '');
  return value < 20 && value >= 10 ? joined.replace(/^壹/u, '') : joined;
}

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth && out.length < 20; rest -= worth) out += sign;
  return out === '' ? String(value) : out;
}
