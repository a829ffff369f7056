const WIDE_GAP = /[^\s]\u3000[\s\u3000]+(?=\S)/gu;
const BYLINE = /^\s*[（(][^（）()]{4,40}[年月][^（）()]{0,12}[)）](?=\s*\S{6})/u;
const HEADING = /[。；](?=[一二三四五六七八九十]{1,3}、[^，。；：、]{2,24}\s*$)/u;
const ANNEX = /[^\s\d:：（(第](?=附\s*件\s*[\d一二三四五六七八九十]{1,2}\s*$)/u;

/**
 * Finds where lines of a source are glued together: at a gap of two or more full-width blanks, behind a byline
 * (“（省工业和信息化厅二○一二年二月）根据…”), before a heading at the end of a line (“…问题。四、保障措施”)
 * and before the head of an annex (“…分工安排附件2”). Returns the indexes at which the new lines begin.
 */
export function gluedAt(raw: string): number[] {
  const cuts = [...raw.matchAll(WIDE_GAP)].map((match) => match.index + match[0].length);
  const byline = BYLINE.exec(raw);
  if (byline) cuts.push(byline[0].length);
  const tail = Math.max(0, raw.length - 60);
  for (const pattern of [HEADING, ANNEX]) {
    const match = pattern.exec(raw.slice(tail));
    if (match) cuts.push(tail + match.index + match[0].length);
  }
  for (const cut of [...cuts]) {
    const behind = cut > 0 ? BYLINE.exec(raw.slice(cut)) : null;
    if (behind) cuts.push(cut + behind[0].length);
  }
  return cuts;
}
