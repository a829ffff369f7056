import { NUMERAL_CLASS } from '../../../src/domain/numeral.ts';

const ISSUER = '\\p{Script=Han}{1,14}';
const YEAR = '[〔\\[［【（(﹝]\\s*(?:19|20)\\d{2}\\s*[〕\\]］】）)﹞]';
const NUMBER = `第?\\s*(?:\\d+|[${NUMERAL_CLASS}]+)\\s*号`;

/**
 * Printed forms of a document number (发文字号), as one regular expression source:
 * 豫政〔2014〕87号 · 工信部公告〔2014〕84号 · 国家发展和改革委员会2号令 · 国务院令第722号
 */
export const DOC_NUMBER = `(?:${ISSUER}${YEAR}\\s*${NUMBER}|${ISSUER}?(?:委员会|部|局|院|府|总署)\\s*令?\\s*(?:${NUMBER}\\s*令|令\\s*第?\\s*(?:\\d+|[${NUMERAL_CLASS}]+)\\s*号))`;

/** Words before a bare number that are not part of it: 落实豫政〔2014〕87号文件. */
const LEADING =
  /^.*?(?:贯彻落实|落实|根据|按照|依据|依照|执行|贯彻|参照|印发|转发|以|和|及|与|的|见|由|对|号)(?=\p{Script=Han})/u;

/** Returns a bare number without the verb or particle that the pattern caught before it. */
export function trimDocNumber(words: string): string {
  let rest = words;
  for (let next = rest.replace(LEADING, ''); next !== rest; next = rest.replace(LEADING, '')) rest = next;
  return rest;
}

/** Returns a document number with the brackets and spacing of the standard: 郑政办〔2022〕56号. */
export function normalDocNumber(words: string): string {
  return words
    .replace(/\s+/gu, '')
    .replace(/[[［【（(﹝](\d{4})[\]］】）)﹞]/u, '〔$1〕')
    .replace(/〕第?/u, '〕');
}
