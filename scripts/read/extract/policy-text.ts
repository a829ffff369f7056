import { governingWords, governs } from '../../../src/domain/governing-words.ts';
import { isDateLine } from '../../../src/domain/line-shape.ts';
import { countHan } from './blocks.ts';

/** A letter that passes on a text and has one sentence: its addressees, and what they are to do. */
const ADDRESSED = /^\s*[^。；]{0,300}(?:人民政府|政府|部门|单位|委员会|机构|[局厅部]|[）)])[：:]\s*$/u;
const PASSES_ON = /(?:印发|转发|下发|批转)(?:给)?(?:你|各)|请(?:认真|遵照|结合实际|按照)[^。]{0,20}(?:执行|落实|实施)/u;
/** What a letter asks of those it is sent to: “现将安置任务下达给你们，请按规定做好…”, “具体要求通知如下：”. */
const ASKS = /现将[^。]{2,80}(?:如下|给你|印发|转发|下达)|(?:通知|函告|批复|通报)如下|请(?:你|各)[^。]{2,60}[。；]/u;

/** Tells whether lines hold policy text: sentences of some length, one that governs, or numbered clauses. */
export function looksLikePolicy(text: string): boolean {
  const lines = text.split('\n');
  const sentences = lines
    .filter((line) => countHan(line) >= 25)
    .reduce((sum, line) => sum + (line.match(/\p{Script=Han}[^。；]{8,}[。；]/gu)?.length ?? 0), 0);
  const numbered = lines.filter((line) =>
    /^\s*(?:[一二三四五六七八九十]+[、.．,，]|[（(][一二三四五六七八九十]+[)）]|第\s?[一二三四五六七八九十百\d]+\s?[章条條]|\d{1,2}(?:\.\d{1,2}){1,2}\s*\p{Script=Han}|\d{1,2}[.．、)）]\s*\p{Script=Han})/u.test(
      line,
    ),
  ).length;
  const rows = lines.filter((line) => line.includes('\t')).length;
  if (sentences >= 1 && lines.some((line) => ADDRESSED.test(line)) && lines.some((line) => PASSES_ON.test(line)))
    return true;
  if (isShortNotice(lines)) return true;
  // A page of a sentence or two: an announcement, a reply.
  if (sentences >= 1 && governs(governingWords(text))) return true;
  return sentences >= 3 || numbered >= 3 || (numbered >= 1 && sentences >= 1) || (rows >= 3 && countHan(text) >= 60);
}

/** A notice of a few short lines: whom it is sent to, what they are to do, and below it the date. */
function isShortNotice(lines: readonly string[]): boolean {
  const bare = lines.map((line) => line.replace(/\s/gu, ''));
  const to = bare.findIndex((line) => ADDRESSED.test(line));
  const date = bare.findLastIndex(isDateLine);
  return to >= 0 && bare.slice(to + 1, Math.max(date, to + 1)).some((line) => ASKS.test(line));
}
