import { isBody, withoutSpaces } from './bodies.ts';

/** How titles of official documents end (党政机关公文处理工作条例 §9, and laws, plans, policies). */
export const ENDING =
  /(?:通知|意见|方案|预案|办法|规定|条例|计划|决定|细则|措施|规划|要点|公告|通告|批复|函|政策|纲要|指南|规则|规程|目录|若干条|(?:部门|单位)[预决]算(?:公开|说明)?|法|令|标准|清单|工作报告|编|要點|預案|辦法|規定|規劃|計劃|計畫|條例|決定|細則|規則|綱要|標準|規範|规范|修正案|问答|章程|公约|守则)(?:[（(].{1,24}[）)])*$/u;
/** Sentences, numbered clauses, the issuer's mark (…文件), and “标签：内容” lines are no titles. */
export const NO_TITLE =
  /[。；]|[：:]$|^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[)）]|文件$|^附件\s*\d*$|^目\s*[录錄次]$|\d{1,2}:\d{2}|\d+\s*号$|^第[一二三四五六七八九十百\d\s]+[章节条編编]|^\d{1,3}[.、．](?!.*关于)|[>»›]|^专栏|\d{4}年\d{1,2}月\d{1,2}日$|^[（(]此件|^[[［【（(]\d{4}年|^【[^】]*】$|^\d{1,2}[\s\u3000]*(?![条項项个個年月日号號大类類件])\p{Script=Han}{2,8}$|^(?:总则|總則|附则|附則|分则|分則)$|^[-=*:#]{2,}|^[^：:]{1,6}[：:]/u;
/** A title that passes on another text ends with what it is itself: …关于印发…三年行动计划（2018—2020年）的通知. */
const PASSES_ON = /关于(?:印发|转发|公布|发布|批转|颁布)/u;
export const NOTICE = /(?:通知|决定|公告|通告|批复|函|令|意见)(?:[（(].{1,24}[）)])*$/u;
/** The years of a plan, alone on the line behind its title. */
const YEARS = /^[（(](?:试行|\d{4}年?(?:[-—~～–至]+\d{4}年)?)[）)]$/u;
/** The number of a standard behind its name: “玻璃幕墙工程技术规范 JGJ 102-2003”. */
export const STANDARD_NUMBER = /\s*[A-Z]{2,5}(?:\/T)?\s?\d{1,5}(?:\.\d+)?[-—–]\d{4}$/u;
/** A title longer than this is a sentence. */
const LONGEST = 120;

/** A title led by who issues it: 中共柳河县委 柳河县人民政府关于支持重点产业加快发展的实施意见. */
export const LED =
  /^[\p{Script=Han} ]{2,40}(?:人民政府|政府|办公[厅室]|委员会|[厅局部委院署会])(?:办公[厅室])?(?:关于|關於|印发)/u;

/** A title that the head of a text prints. */
export interface Printed {
  title: string;
  /** Line of the head on which it begins, from 1. */
  line: number;
}

/** Returns the titles that lines of the head print, none within another. */
export function titlesIn(head: readonly string[]): Printed[] {
  const found: Printed[] = [];
  for (let start = 0; start < head.length; start += 1) {
    const title = titleFrom(head, start);
    if (title === null) continue;
    found.push({ title: title.words, line: start + 1 });
    start = title.last;
  }
  return found;
}

/**
 * Tells whether a line goes on with a sentence of the line above (“…根据《国” / “务院关于…的若干意见》等国家和自治区有关法律、法”),
 * or closes a name that it did not open.
 */
export function isInsideSentence(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const above = lines[at - 1] ?? '';
  return (
    /^[^《]*》/u.test(line) || (above.length >= 20 && /[，。；]/u.test(above) && !/[。；：:！？!?”）)…]$/u.test(above))
  );
}

/** The words of one title that begins on a line, and the line it ends on. */
function titleFrom(head: readonly string[], start: number): { words: string; last: number } | null {
  if (isInsideSentence(head, start)) return null;
  let joined = '';
  let ended: { words: string; last: number } | null = null;
  for (const [at, line] of head.slice(start, start + 4).entries()) {
    if (NO_TITLE.test(line) && (ended === null || !/的通知$/u.test(line))) break;
    if (at > 0 && ended === null && isApart(joined, withoutSpaces(line))) return null;
    joined += withoutSpaces(line);
    if (joined.length > LONGEST) break;
    if (!ENDING.test(joined) || joined.length < 5) continue;
    if (ended === null || NOTICE.test(joined) || YEARS.test(line.replace(/\s+/g, '')))
      ended = { words: joined, last: start + at };
    if (NOTICE.test(joined)) break;
    const next = head[start + at + 1] ?? '';
    if (!PASSES_ON.test(joined) && !YEARS.test(next.replace(/\s+/g, ''))) break;
  }
  return ended;
}

/** A whole title with its issuer goes on nothing above but another issuer: a menu or the name of a site stands there. */
function isApart(above: string, line: string): boolean {
  return LED.test(line) && NOTICE.test(line) && (!isBody(above) || line.startsWith(above));
}
