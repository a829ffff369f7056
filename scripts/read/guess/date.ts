import { parseNumeral } from '../../../src/domain/numeral.ts';
import type { Facts } from '../extract/extracted.ts';
import { minguoDate } from './fields.ts';
import type { Guess } from './guess.ts';

const ARABIC = /^(?:[(（])?(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:[)）])?(印发|发布)?$/u;
const CHINESE =
  /^([〇○零ＯO一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日(印发)?$/u;
/** “2006年10月26日 财建〔2006〕689号” */
const WITH_NUMBER = /^(\d{4})年(\d{1,2})月(\d{1,2})日\p{Script=Han}{1,14}[〔［[（(]\d{4}[〕］\]）)]/u;
/** “2020年11月28日 河南省第十三届人民代表大会常务委员会第二十一次会议通过” */
const ADOPTED = /^[(（]?\s*(\d{4})年(\d{1,2})月(\d{1,2})日.{0,60}(?:通过|公布|发布)/u;

/** Guesses the date of issue (成文日期): a date alone on a line, a date of adoption, else what the page says. */
export function guessDate(lines: readonly string[], facts: Facts): Guess {
  for (const [index, line] of lines.entries()) {
    const bare = line.replace(/\s+/g, '');
    const value =
      readDate(bare.match(ARABIC)) ??
      chineseDate(bare.match(CHINESE)) ??
      (index < 12 ? (readDate(bare.match(WITH_NUMBER)) ?? minguoOf(bare)) : null) ??
      (index < 12 ? readDate(bare.match(ADOPTED)) : null);
    if (value && !/印发$/u.test(bare)) return { value, confidence: 'high', ground: `“${line.slice(0, 24)}”` };
  }
  if (facts.issuedOn) return { value: facts.issuedOn, confidence: 'medium', ground: '网页所载日期，可能是发布日期' };
  return { value: null, confidence: 'medium', ground: '源文没有独立成行的日期' };
}

/** “中華民國91年6月27日…號函頒”: the date of a rule, as its history gives it first. */
function minguoOf(bare: string): string | null {
  return /^[（(]?中華民國/u.test(bare) ? (minguoDate(bare) ?? null) : null;
}

function readDate(match: RegExpMatchArray | null | undefined): string | null {
  if (!match) return null;
  return isoOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function chineseDate(match: RegExpMatchArray | null): string | null {
  if (!match) return null;
  const year = parseNumeral((match[1] ?? '').replace(/[OＯ]/g, '〇'));
  return isoOf(year ?? 0, parseNumeral(match[2] ?? '') ?? 0, parseNumeral(match[3] ?? '') ?? 0);
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1949 ? date.toISOString().slice(0, 10) : null;
}
