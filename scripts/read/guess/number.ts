import type { Facts } from '../extract/extracted.ts';
import type { Guess } from './guess.ts';

/** A document number (发文字号) alone on a line: 郑政办〔2022〕56号, 国发[2018]19号. */
const NUMBER_LINE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日\s*|[（(])?([\p{Script=Han}]{1,14}\s*[〔[［【（(]\s*\d{4}\s*[〕\]］】）)]\s*第?\s*\d+\s*[号號])[）)]?$/u;
/** The same at the end of the line of a title: “…的通告 茂公通〔2017〕155号”, “…的通知(岳办发〔2017〕2号)”. */
export const TRAILING_NUMBER =
  /(?:\s+|\s*[（(])([\p{Script=Han}]{1,14}\s*[〔[［【（(]\s*\d{4}\s*[〕\]］】）)]\s*第?\s*\d+\s*[号號])[）)]?$/u;
/** The same at the head of that line: “津政办规[2023]4号 天津市人民政府办公厅关于…的通知”. */
export const LEADING_NUMBER =
  /^([\p{Script=Han}]{1,14}\s*[〔[［【（(]\s*\d{4}\s*[〕\]］】）)]\s*第?\s*\d+\s*[号號])\s+(?=\S{6})/u;
const TITLE_BEHIND = /(?:关于|關於|印发).{4,}(?:通知|意见|决定|公告|通告|批复|函)$/u;
const TITLE_BEFORE = /(?:关于|關於|印发).*(?:通知|意见|决定|公告|通告|批复|方案|办法|规定|措施)[\s（(]/u;
/** Government order numbers: 国务院令第722号. */
const ORDER_LINE =
  /^[\p{Script=Han}]{2,20}令\s*[（(]?\s*(?:\d{4}\s*年)?\s*第?\s*[\d〇一二三四五六七八九十百]+\s*号[）)]?$/u;
/** The number of a decree below its name (中华人民共和国国务院令 / 第736号), or behind the date in its history. */
const DECREE = /^[\p{Script=Han}]{2,24}(?:令|人民代表大会(?:常务委员会)?公告)$/u;
const BELOW = /^[（(]?(?:\d{4}年)?第[\d〇零一二三四五六七八九十百]{1,6}号[）)]?$/u;
const PROMULGATED =
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日([\p{Script=Han}、]{2,30}(?:令第?\d{1,4}号|第\d{1,4}号令))(?:公布|发布|颁布)/u;
/** “（2002年10月11日最高人民法院审判委员会第1245次会议通过 法释〔2003〕6号）” */
const BEHIND_ADOPTION = /^（\d{4}年[^（）]{4,80}(?:通过|公布)[，,]?([\p{Script=Han}]{1,8}〔\d{4}〕\d+号)）$/u;
/** The number of the document itself stands before the text, not deep inside it. */
const HEAD_LINES = 25;

/** Guesses the document number; a number inside a sentence belongs to another document and does not count. */
export function guessNumber(lines: readonly string[], facts: Facts): Guess {
  if (facts.docNumber && /\d/.test(facts.docNumber)) {
    return { value: facts.docNumber, confidence: 'high', ground: '网页信息栏' };
  }
  const head = lines.slice(0, HEAD_LINES);
  const found = head.find((line) => NUMBER_LINE.test(line) || ORDER_LINE.test(line));
  if (found)
    return {
      value: (NUMBER_LINE.exec(found)?.[1] ?? found).replace(/\s+/g, ''),
      confidence: 'high',
      ground: `独立成行“${found}”`,
    };
  const decree = decreeNumber(head.map((line) => line.replace(/\s+/g, '')));
  if (decree) return { value: decree, confidence: 'high', ground: `“${decree}”` };
  const behind = head.find((line) => TITLE_BEFORE.test(line) && TRAILING_NUMBER.test(line));
  const led = head.find((line) => LEADING_NUMBER.test(line) && TITLE_BEHIND.test(line));
  const number = (behind && TRAILING_NUMBER.exec(behind)?.[1]) ?? (led && LEADING_NUMBER.exec(led)?.[1]);
  return number
    ? { value: number.replace(/\s+/g, ''), confidence: 'high', ground: `和标题同在一行“${number}”` }
    : { value: null, confidence: 'medium', ground: '文首没有独立成行的文号' };
}

function decreeNumber(bare: readonly string[]): string | null {
  const at = bare.findIndex((line, i) => DECREE.test(line) && BELOW.test(bare[i + 1] ?? ''));
  if (at >= 0) return `${bare[at]}${bare[at + 1]?.replace(/[（()）]/gu, '')}`;
  const promulgated = bare.map((line) => PROMULGATED.exec(line)?.[1] ?? BEHIND_ADOPTION.exec(line)?.[1]);
  return promulgated.find((number) => number !== undefined) ?? null;
}
