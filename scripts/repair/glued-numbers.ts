import { MENTION } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';

const H = `[${NUMERAL_CLASS}]`;
/** The number of an article: 第十二条, 第12条. */
const A = `(?:${H}{1,6}|\\d{1,3})`;
/** What follows an article inside a sentence that only speaks of it, besides what does so at the head of a line. */
const SPOKEN_OF = `${MENTION}|[之所中内內前后後]|关于|關於|情形|作为|作為|[调調]整|不再`;
/** Numbers behind the end of a sentence or a colon; a blank may stand between. */
const MARK = new RegExp(
  `(?<=[。：！？”）])[ \\u3000]*(?:（(?<paren>${H}{1,3})）|(?<han>${H}{1,3})、|第(?<article>${A})[条條](?=[ \\u3000])|(?<=[。！？]”?[ \\u3000]*)第(?<article>${A})[条條](?!${SPOKEN_OF})|(?<number>\\d{1,3})[.．](?!\\d))`,
  'gu',
);
const START = new RegExp(
  `^\\s*(?:[（(](?<paren>${H}{1,3})[）)]|(?<han>${H}{1,3})、|第(?<article>${A})[条條]|(?<number>\\d{1,3})[.．](?!\\d))`,
  'u',
);
/** A section’s number and short heading with the first item behind it: “一、总体要求（一）指导思想。…”, “一、主要任务 （一）…”. */
const HEADED = new RegExp(`^\\s*${H}{1,3}、[\\p{Script=Han}]{2,14}[ \\u3000]*(?=（一）\\p{Script=Han})`, 'u');

/** The same before an item behind a blank: “一、主要工作目标 1.2007年是…”, “二、加快推进经济强省建设 2.坚持…”. */
const HEADED_ITEM = new RegExp(
  `^\\s*${H}{1,3}、[\\p{Script=Han}]{2,20}[ \\u3000]+(?=\\d{1,2}[.．](?:\\p{Script=Han}|(?:19|20)\\d{2}年))`,
  'u',
);

/** A subsection with its first paragraph right behind its number: “(1)(a)除第(2)款另有规定外…”. */
const HEADED_LETTER = /^\s*[（(]\d{1,2}[)）]\s*(?=[（(]a[)）](?!\s*[段款条條、,，及或至和]))/u;

/** A chapter with its name and its first article right behind: “第一章总则第一条为维护公司…”. */
const HEADED_ARTICLE = new RegExp(
  `^\\s*第(?:${H}{1,4}|\\d{1,2})章[\\p{Script=Han}、]{2,24}?(?<![的和及与或、至照据依])(?=第(${A})[条條](?!${SPOKEN_OF}))`,
  'u',
);

/** The last number of each form read so far, which tells whether one in the middle of a line continues a count. */
export type NumberCount = Map<string, number>;

/**
 * Finds numbered clauses glued into one line: numbers that follow each other (…。（二）…。（三）…) behind the ends of
 * sentences. One that does not continue a count is a figure or a reference and divides nothing.
 * Takes the line into the count.
 */
export function gluedNumbers(raw: string, count: NumberCount): number[] {
  const cuts = cutsOf(raw, count);
  if (cuts.length === 0) return cuts;
  const bounds = [0, ...cuts, raw.length];
  return bounds.slice(0, -1).flatMap((from, index) => {
    const within = gluedNumbers(raw.slice(from, bounds[index + 1]), count).map((cut) => from + cut);
    return from === 0 ? within : [from, ...within];
  });
}

/** The cuts one look at a line finds, in order; its pieces may hold more. */
function cutsOf(raw: string, count: NumberCount): number[] {
  const own = read(START.exec(raw)?.groups);
  if (own) count.set(own.style, own.number);
  const last = new Map(count);
  const marks = [...raw.matchAll(MARK)].flatMap((match) => {
    const label = read(match.groups);
    return label ? [{ ...label, at: match.index + (match[0].length - match[0].trimStart().length) }] : [];
  });
  const cuts: number[] = [];
  const seconds = new Map(marks.flatMap((mark) => (mark.number === 2 ? [[mark.style, mark.at]] : [])));
  const listed = longRuns(marks);
  for (const mark of marks) {
    const next = mark.number === (last.get(mark.style) ?? 0) + 1 && mark.number > 1;
    // A first number counts only where the second stands behind it.
    if (!next && !listed.has(mark) && !(mark.number === 1 && (seconds.get(mark.style) ?? -1) > mark.at)) continue;
    last.set(mark.style, mark.number);
    cuts.push(mark.at);
  }
  return [...new Set([...headed(raw), ...headedArticle(raw, count), ...cuts])].sort((a, b) => a - b);
}

/** Arabic numbers in one line, so many in a row, are a list, also where the number before the first was lost. */
const LONG = 4;

function longRuns<M extends { style: string; number: number }>(marks: readonly M[]): ReadonlySet<M> {
  const found = new Set<M>();
  let run: M[] = [];
  for (const mark of marks.filter(({ style }) => style === 'number')) {
    if (run.at(-1)?.number === mark.number - 1) run.push(mark);
    else run = [mark];
    if (run.length === LONG) for (const each of run) found.add(each);
    else if (run.length > LONG) found.add(mark);
  }
  return found;
}

function headed(raw: string): number[] {
  const match = HEADED.exec(raw) ?? HEADED_ITEM.exec(raw) ?? HEADED_LETTER.exec(raw);
  return match ? [match[0].length] : [];
}

function headedArticle(raw: string, count: NumberCount): number[] {
  const match = HEADED_ARTICLE.exec(raw);
  const number = read({ article: match?.[1] ?? '' })?.number;
  return match && number === (count.get('article') ?? 0) + 1 ? [match[0].length] : [];
}

function read(groups: Record<string, string> | undefined): { style: string; number: number } | null {
  for (const style of ['paren', 'han', 'article', 'number']) {
    const digits = groups?.[style];
    if (!digits) continue;
    const number = /^\d/u.test(digits) ? Number(digits) : parseNumeral(digits);
    return number === null ? null : { style, number };
  }
  return null;
}
