import { isAddresseeLine, isNumberLine, isTitleLine } from '../../../src/domain/line-shape.ts';

/** Those a school, a house or a club writes to: such a line opens a letter and is no sign of an office. */
const OWN_PEOPLE = /^各(?:位(?!代表|委员)|班|年级|教研组|备课组|家长|业主|住户|用户|会员|同学|老师)/u;
/** What a rule calls itself: only a document binds by “本办法”; “本通知” is said by shops too. */
const NAMES_ITSELF =
  /本(?:办法|條例|条例|規定|规定|规范|規範|标准|標準|细则|細則|规程|規程|规则|規則|意见|意見|方案|规划|規劃|纲要|綱要|决定|決定|通告|命令|章程|措施)/u;
/** A title says what it is about, whose it is or where it is in force; “期中考试监考安排” does not. */
const OFFICIAL_TITLE = /关于|關於|印发|印發|[省市县区州國国縣區]|政府|人民|行政|机关|機關/u;

const OFFICE =
  /^\p{Script=Han}{0,14}(?:人民政府(?:办公[厅室])?|[省市县区州國国](?!民)\p{Script=Han}{1,14}(?:局|厅|[政经财育生设建革]委|委员会|指挥部))$/u;
const FEW_FIELDS = 3;

/** Whether a text bears a mark only an office’s document has: a number, those it is sent to, annexes. */
export function hasMark(lines: readonly string[]): boolean {
  return lines.some((line) => isNumberLine(line) || isAddressed(line) || /^附件[:：]/u.test(line));
}

/** Whether lines have the title of an office’s document; offices publish models of contracts as well. */
export function hasOfficialTitle(lines: readonly string[]): boolean {
  return lines
    .slice(0, 15)
    .some((line) => (isLongTitle(line) && OFFICIAL_TITLE.test(line)) || /（示范文本）$/u.test(line));
}

/** Whether an office signs: its name alone on a line. The frame of a page has such lines too, so they do not prove a text. */
export function hasOffice(lines: readonly string[]): boolean {
  return lines.some((line) => OFFICE.test(line));
}

/** Whether lines have a title of some length with a word of genre, whoever wrote it. */
export function hasTitle(lines: readonly string[]): boolean {
  return lines.slice(0, 15).some(isLongTitle);
}

export function namesItself(lines: readonly string[]): boolean {
  return lines.some((line) => NAMES_ITSELF.test(line));
}

/** How many lines hold a sentence of some length. */
export function sentences(lines: readonly string[]): number {
  return lines.filter((line) => line.length >= 20 && /[。；]|\p{Script=Han}\.$/u.test(line)).length;
}

/** How many lines are fields of a record (案件名称：, 法定代表人：某某), beyond those who may be reached, and when. */
export function fields(lines: readonly string[]): number {
  const named = lines.filter((line) => /^[\p{Script=Han}、]{2,16}[:：]/u.test(line)).length;
  return Math.max(0, named - FEW_FIELDS);
}

function isAddressed(line: string): boolean {
  return isAddresseeLine(line) || (/^各.{1,80}[：:]$/u.test(line) && !OWN_PEOPLE.test(line));
}

function isLongTitle(line: string): boolean {
  return isTitleLine(line) && line.length >= 8;
}
