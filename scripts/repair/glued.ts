import { lostBreaks } from '../../src/domain/lost-breaks.ts';
import { gluedNumbers, type NumberCount } from './glued-numbers.ts';

/** A wide gap between words; one before the page number of a contents line parts nothing. */
const WIDE_GAP = /[^\s]\u3000[\s\u3000]+(?=\S)(?!\d{1,4}\s*$)/gu;
/** A date set far right of the organ that signs, as in the head of minutes. */
const DATE_APART = /[^\s\d：:]\s{4,}(?=\d{4}年\d{1,2}月\d{1,2}日\s*$)/u;
/** Words set apart by their author (目　　录, 总　　则) are no lines glued together. */
const SHORTEST = 4;
/** A chapter whose two-character name is spread over the line: “第一章　总　　则”, in the contents with its page number. */
const SPREAD = /^\s*第\S{1,6}[编編篇章节節][\s\u3000]*\S[\s\u3000]+\S(?:[.…·\s\u3000]+\d{1,4})?\s*$/u;
const BYLINE = /^\s*[（(][^（）()]{4,40}[年月][^（）()]{0,12}[)）](?=\s*\S{6})/u;
const HEADING = /[。；](?=[一二三四五六七八九十]{1,3}、[^，。；：、]{2,24}\s*$)/u;
const ANNEX = /[^\s\d:：（(第](?=附\s*件\s*[\d一二三四五六七八九十]{1,2}\s*$)/u;

/**
 * Finds where lines of a source are glued together: at a gap of two or more full-width blanks, behind a byline
 * (“（省工业和信息化厅二○一二年二月）根据…”), before a heading at the end of a line (“…问题。四、保障措施”)
 * before the head of an annex (“…分工安排附件2”) and before numbers that continue the count; in a text that lost its breaks, wherever a line began.
 * Returns the indexes at which the new lines begin.
 */
export function gluedAt(raw: string, count: NumberCount): number[] {
  const lost = lostBreaks(raw);
  if (lost.length > 0) {
    // The line below counts on from the last of these.
    for (const [index, from] of [0, ...lost].entries()) gluedNumbers(raw.slice(from, lost[index]), count);
    return lost;
  }
  if (SPREAD.test(raw)) return [];
  const gaps = [...raw.matchAll(WIDE_GAP)].filter((match) => raw.slice(0, match.index + 1).trim().length > SHORTEST);
  const cuts = [0, ...gaps.map((match) => match.index + match[0].length)];
  const all = new Set(cuts.filter((cut) => cut > 0));
  cuts.forEach((from, index) => {
    const part = raw.slice(from, cuts[index + 1] ?? raw.length);
    const byline = BYLINE.exec(part);
    if (byline) all.add(from + byline[0].length);
    for (const cut of gluedNumbers(part, count)) all.add(from + cut);
    const tail = Math.max(0, part.length - 60);
    for (const pattern of [HEADING, ANNEX, DATE_APART]) {
      const match = pattern.exec(part.slice(tail));
      if (match) all.add(from + tail + match.index + match[0].length);
    }
  });
  return [...all];
}
