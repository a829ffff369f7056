import type { Facts } from '../extract/extracted.ts';
import type { Guess } from './guess.ts';

/** A document number (发文字号) alone on a line: 郑政办〔2022〕56号, 国发[2018]19号. */
const NUMBER_LINE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日\s*|[（(])?([\p{Script=Han}]{1,14}\s*[〔[［【（(]\s*\d{4}\s*[〕\]］】）)]\s*第?\s*\d+\s*[号號])[）)]?$/u;
/** Government order numbers: 国务院令第722号. */
const ORDER_LINE = /^[\p{Script=Han}]{2,20}令\s*[（(]?第?\s*[\d〇一二三四五六七八九十百]+\s*号[）)]?$/u;
/** The number of a decree below its name (中华人民共和国国务院令 / 第736号), or behind the date in its history. */
const DECREE = /^[\p{Script=Han}]{2,24}令$/u;
const BELOW = /^[（(]?(?:\d{4}年)?第[\d〇零一二三四五六七八九十百]{1,6}号[）)]?$/u;
const PROMULGATED =
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日([\p{Script=Han}、]{2,30}(?:令第?\d{1,4}号|第\d{1,4}号令))(?:公布|发布|颁布)/u;
/** The number of the document itself stands before the text, not deep inside it. */
const HEAD_LINES = 25;

/** Guesses the document number; a number inside a sentence belongs to another document and does not count. */
export function guessNumber(lines: readonly string[], facts: Facts): Guess {
  if (facts.docNumber && /\d/.test(facts.docNumber)) {
    return { value: facts.docNumber, confidence: 'high', ground: '网页信息栏' };
  }
  const found = lines.slice(0, HEAD_LINES).find((line) => NUMBER_LINE.test(line) || ORDER_LINE.test(line));
  const decree = found ? null : decreeNumber(lines.slice(0, HEAD_LINES).map((line) => line.replace(/\s+/g, '')));
  if (decree) return { value: decree, confidence: 'high', ground: `“${decree}”` };
  return found
    ? {
        value: (NUMBER_LINE.exec(found)?.[1] ?? found).replace(/\s+/g, ''),
        confidence: 'high',
        ground: `独立成行“${found}”`,
      }
    : { value: null, confidence: 'medium', ground: '文首没有独立成行的文号' };
}

function decreeNumber(bare: readonly string[]): string | null {
  const at = bare.findIndex((line, i) => DECREE.test(line) && BELOW.test(bare[i + 1] ?? ''));
  if (at >= 0) return `${bare[at]}${bare[at + 1]?.replace(/[（()）]/gu, '')}`;
  return bare.map((line) => PROMULGATED.exec(line)?.[1]).find((number) => number !== undefined) ?? null;
}
