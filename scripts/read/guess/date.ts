import { bareName, isOrganLine } from '../../../src/domain/line-shape.ts';
import { parseNumeral } from '../../../src/domain/numeral.ts';
import type { Facts } from '../extract/extracted.ts';
import { minguoDate } from './fields.ts';
import type { Guess } from './guess.ts';

const ARABIC = /^(?:[(（])?(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:[)）])?(印发|发布)?$/u;
const CHINESE =
  /^([〇○零ＯO一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日(印发)?$/u;
/** “2006年10月26日 财建〔2006〕689号” */
const WITH_NUMBER = /^(\d{4})年(\d{1,2})月(\d{1,2})日\p{Script=Han}{1,14}[〔［[（(]\d{4}[〕］\]）)]/u;
/** The date of printing, alone on its line or behind who printed it: “2018年9月13日印发”. */
const PRINTED = /(\d{4})年(\d{1,2})月(\d{1,2})日印[发發]$/u;
/** Date and body in one line below a title: “1990年3月10日，铁道部”. */
const ISSUED_BY = /^(\d{4})年(\d{1,2})月(\d{1,2})日[，,]\p{Script=Han}{2,30}$/u;
/** “2020年11月28日 河南省第十三届人民代表大会常务委员会第二十一次会议通过” */
const ADOPTED = /^[(（]?\s*(\d{4})年(\d{1,2})月(\d{1,2})日.{0,60}(?:通过|公布|发布)/u;

/** The day of a speech or report, below its title: “——2026年1月31日在示例市第十六届人民代表大会第三次会议上”. */
const SPOKEN = /^[—–\-－(（]*(\d{4})年(\d{1,2})月(\d{1,2})日在[^。；]{2,60}上[)）]?$/u;

/** Who adopts a law issues it; a body that only adopted a text issues it on the day it publishes or signs it. */
const PASSED = /人民代表大会.{0,60}通过|全体会议通过/u;
const PUBLISHED = /^[(（]?(\d{4})年(\d{1,2})月(\d{1,2})日[^，。；]{2,60}(?:公布|发布)/u;
const HEAD_LINES = 12;

/** Guesses the date of issue (成文日期): a date alone on a line, a date of adoption, else of printing, else what the page says. */
export function guessDate(lines: readonly string[], facts: Facts, title: string): Guess {
  const revised = revisionDate(lines, title);
  if (revised) return { value: revised, confidence: 'high', ground: '修改后全文题注里本决定的日期' };
  const later = publishedOrSigned(lines);
  if (later) return later;
  for (const [index, line] of lines.entries()) {
    const bare = line.replace(/\s+/g, '');
    const value =
      readDate(bare.match(ARABIC)) ??
      chineseDate(bare.match(CHINESE)) ??
      (index < HEAD_LINES ? (readDate(bare.match(WITH_NUMBER)) ?? minguoOf(bare)) : null) ??
      (index < HEAD_LINES ? (readDate(bare.match(ADOPTED)) ?? readDate(bare.match(SPOKEN))) : null) ??
      (index < HEAD_LINES && isOrganLine(bare.replace(/^[^，,]*[，,]/u, '')) ? readDate(bare.match(ISSUED_BY)) : null);
    if (value && !/印发$/u.test(bare)) return { value, confidence: 'high', ground: `“${line.slice(0, 24)}”` };
  }
  const printed = lines.map((line) => PRINTED.exec(line.replace(/\s+/g, ''))).find((match) => match !== null);
  const printedOn = readDate(printed);
  if (printedOn) return { value: printedOn, confidence: 'medium', ground: `“${printed?.[0]}”，是印发日期` };
  if (facts.issuedOn) return { value: facts.issuedOn, confidence: 'medium', ground: '网页所载日期，可能是发布日期' };
  return { value: null, confidence: 'medium', ground: '源文没有独立成行的日期' };
}

const DECIDED = /(\d{4})年(\d{1,2})月(\d{1,2})日([^\d]{0,40}关于修改[^\d]{2,80}的决定)/gu;

/** The day of a decision that changed a text, as the history of the text printed in full behind it tells. */
function revisionDate(lines: readonly string[], title: string): string | null {
  if (!/关于修改.+的决定$/u.test(title)) return null;
  const name = bareName(title);
  const days = lines
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => /第[一二三四五六七八九]次修[订正]|修[订正][）)]?$/u.test(line))
    .flatMap((line) => [...line.matchAll(DECIDED)])
    .filter((match) => bareName(match[4] ?? '').endsWith(name));
  return readDate(days.at(-1));
}

/** The day of publication below a line of adoption, or the date behind a signature at the end. */
function publishedOrSigned(lines: readonly string[]): Guess | null {
  const bare = lines.map((line) => line.replace(/\s+/g, ''));
  const adopted = bare.slice(0, HEAD_LINES).findIndex((line) => ADOPTED.test(line));
  const first = bare[adopted] ?? '';
  if (adopted < 0 || PASSED.test(first) || !/通过/u.test(first)) return null;
  const published = bare.slice(adopted + 1, adopted + 4).find((line) => PUBLISHED.test(line));
  const last = bare.at(-1) ?? '';
  const signed = isOrganLine(bare.at(-2) ?? '') && ARABIC.test(last) ? last : undefined;
  const line = published ?? signed;
  const value = readDate(published?.match(PUBLISHED)) ?? readDate(signed?.match(ARABIC));
  return value && line ? { value, confidence: 'high', ground: `“${line.slice(0, 24)}”` } : null;
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
