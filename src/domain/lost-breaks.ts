import { lostDecimals } from './lost-decimals.ts';
import { NUMERAL_CLASS, parseNumeral } from './numeral.ts';

const H = `[${NUMERAL_CLASS}]`;
/** The number of an article: 第十二条, 第12条. */
const A = `(?:${H}{1,5}|\\d{1,3})`;
const SHORTEST = 160;
/** So many numbers that count on show that the line holds what were lines of their own. */
const ENOUGH = 3;
const HEADING = 26;
/** A section’s number and heading, with the first clause close behind: “二、申报条件1、申报主体：…”. */
const HEADED = `(?:^|[。；：:）])${H}{1,3}、[\\p{Script=Han}]{2,16}`;
/** The same of a chapter or a section of a law: “第一章刑法的任务、基本原则和适用范围第一条…”. */
const HEADED_LAW = `第(?:${H}{1,4}|\\d{1,2})[章节節][\\p{Script=Han}、]{2,24}`;
/** Numbers that begin a line, with what must stand before them. */
const MARKS: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['book', new RegExp(`第(${H}{1,4}|\\d{1,2})[編编](?=[ \\u3000]*\\p{Script=Han})`, 'gu')],
  ['chapter', new RegExp(`第(${H}{1,4}|\\d{1,2})章(?=[ \\u3000]*\\p{Script=Han})`, 'gu')],
  [
    'division',
    new RegExp(
      `(?<=[。；：！？”）\\s]|\\p{Script=Han})第(${H}{1,4})[节節](?=[ \\u3000]+\\p{Script=Han})|(?<=[。；！？”）]|${HEADED_LAW})第(${H}{1,4})[节節](?=[\\p{Script=Han}、]{2,24}第${A}[条條])`,
      'gu',
    ),
  ],
  [
    'article',
    new RegExp(
      `(?:(?<=^|[。；！？”）\\s]|${HEADED}|${HEADED_LAW})第(${A})[条條](?!第|之|[款项項例、，,。至到和及或与與的]|规定|規定)|第(${A})[条條](?=[ \\u3000]))`,
      'gu',
    ),
  ],
  // 第十七条之一 stands behind 第十七条 and has its number.
  [
    'inserted',
    new RegExp(
      `(?<=[。；！？”）\\s])第(${H}{1,5})[条條]之(?:${H}{1,3}|\\d{1,2})(?![的、，,和及至或与與第]|规定|規定)`,
      'gu',
    ),
  ],
  ['han', new RegExp(`(?<=^|[。！？”）\\s：:])(${H}{1,3})、(?!${H}{1,3}、)`, 'gu')],
  [
    'paren',
    new RegExp(`(?<=^|[。；;：:！？”）\\s])[（(](${H}{1,3})[）)](?![项項](?!目)|款(?![项項待])|[至、]|和(?!谐))`, 'gu'),
  ],
  ['number', new RegExp(`(?<=^|[。；;：:！？”）\\s]|${HEADED})(\\d{1,2})[.．、](?![\\d\\s]*\\d)`, 'gu')],
  ['number-paren', /(?<=^|[。；;：:！？”\s])[（(](\d{1,2})[）)](?![项項](?!目)|款(?![项項待])|[至、]|和(?!谐))/gu],
];
const TOP = new Set(['book', 'chapter', 'article', 'han']);
/** Ends of the parts of a letter that hands a text over: addressees, its last sentence, the date, （此件公开发布）. */
const DATE =
  '(?:\\d{4}|[二一][〇○零OＯ一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日';
/** “…，于2016年9月14日在上海证券交易所上市”: a date inside a sentence signs nothing. */
const IN_SENTENCE = '[于於自至从從在到]';
const LETTER = new RegExp(
  `(?<=^[^。]{4,240}[：:])(?=[^\\s]{10})|(?<=。)(?=[^。，]{2,40}${DATE})|(?<=\\p{Script=Han})(?<!${IN_SENTENCE})(?=${DATE}(?![^（\\s]{0,3}[，。、）]))|(?<=(?<!${IN_SENTENCE})${DATE})(?=[（(\\p{Script=Han}《])|(?<=[（(]此件[^（）()]{2,12}[）)])`,
  'gu',
);

/** “附录： 女职工禁忌从事的劳动范围 一、…”, “附件一：…产生办法 一、…” behind the end of a sentence and a blank. */
const ANNEX_HEAD =
  /(?<=[。；”）][ \u3000]+)附(?:[件录表][一二三四五六七八九十\d]{0,2}[:：]?(?:[ \u3000]+(?=\p{Script=Han})|(?<=[:：])[^\s。；，]{4,40}[ \u3000]+(?=[一1第]))|[:：][ \u3000]+(?=\p{Script=Han}))/gu;

interface Mark {
  style: string;
  number: number;
  at: number;
  length: number;
  /** A part of a law with a blank on both sides, behind the end of a sentence. */
  sure: boolean;
}

/**
 * Finds where the lines of a text began that lost its line breaks: numbers that count on (第一条 … 第二条 …), the
 * headings behind them where a blank was left, and the parts of the letter in front. Returns the indexes in order, none
 * for a line that holds no such text.
 */
export function lostBreaks(raw: string): number[] {
  if (raw.length < SHORTEST) return [];
  const marks = counted(marksOf(raw));
  const decimals = lostDecimals(raw);
  const counts = [...TOP].some((style) => marks.filter((mark) => mark.style === style).length >= ENOUGH);
  if (!counts && !isOutline(marks) && decimals.length === 0) return [];
  const cuts = new Set([...marks.map((mark) => mark.at), ...decimals]);
  const first = Math.min(...cuts);
  for (const cut of letterCuts(raw.slice(0, first))) cuts.add(cut);
  for (const match of raw.matchAll(ANNEX_HEAD))
    for (const cut of [match.index, match.index + match[0].length]) cuts.add(cut);
  marks.forEach((mark, index) => {
    const text = raw.slice(mark.at, marks[index + 1]?.at ?? raw.length);
    const heading = /^[^。；，：！？]{2,}?(?<=\S)[ \u3000]+(?=\S)/u.exec(text.slice(mark.length).trimStart());
    const from = mark.at + mark.length + (text.slice(mark.length).length - text.slice(mark.length).trimStart().length);
    if (!/^(?:article|inserted)$/u.test(mark.style) && heading && heading[0].length <= HEADING)
      cuts.add(from + heading[0].length);
  });
  return [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b);
}

/** Two sections (一、 and 二、) and three clauses below them in all ((一) … (三)): a short plan or notice. */
function isOutline(marks: readonly Mark[]): boolean {
  const sections = marks.flatMap((mark, index) => (mark.style === 'han' ? [index] : []));
  const below = marks.filter(
    (mark, index) => mark.style === 'paren' && index > (sections[0] ?? Number.POSITIVE_INFINITY),
  );
  return sections.length >= 2 && below.length >= ENOUGH;
}

function marksOf(raw: string): Mark[] {
  const marks = MARKS.flatMap(([style, pattern]) =>
    [...raw.matchAll(pattern)].flatMap((match) => {
      const digits = match[1] ?? match[2] ?? '';
      const number = /\d/u.test(digits) ? Number(digits) : parseNumeral(digits);
      return number === null
        ? []
        : [{ style, number, at: match.index, length: match[0].length, sure: isSure(raw, style, match) }];
    }),
  );
  return marks.sort((a, b) => a.at - b.at);
}

const LAW = new Set(['book', 'chapter', 'division', 'article']);
const BEFORE_SURE = new RegExp(
  `(?:[。；”）]|第${H}{1,4}[编編章节節][ \\u3000]+[\\p{Script=Han}、]{2,26})[ \\u3000]+$`,
  'u',
);
const FAR = 40;

function isSure(raw: string, style: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before = raw.slice(Math.max(0, index - FAR), index);
  return LAW.has(style) && /^[ \u3000]/u.test(raw.charAt(index + length)) && BEFORE_SURE.test(before);
}

/** Keeps the marks that count on: each one more than the last of its form, or one where a second follows. */
function counted(marks: readonly Mark[]): Mark[] {
  const last = new Map<string, number>();
  const lastSecond = new Map(marks.flatMap((mark, index) => (mark.number === 2 ? [[mark.style, index]] : [])));
  return marks.filter((mark, index) => {
    const next = mark.number === (last.get(mark.style) ?? 0) + 1 && (mark.number > 1 || TOP.has(mark.style));
    const begins = mark.number === 1 && (lastSecond.get(mark.style) ?? -1) > index;
    // A part of a text begins with any article, and extracts leave some out: 第五条, and the sixth and the seventh behind it.
    const goesOn = mark.style === 'article' && mark.number > (last.get('article') ?? 0) && hasNext(marks, index);
    const sure = mark.sure && mark.number > (last.get(mark.style) ?? 0);
    const inserted = mark.style === 'inserted' && mark.number === last.get('article');
    if (!next && !begins && !goesOn && !inserted && !sure) return false;
    last.set(mark.style, mark.number);
    return true;
  });
}

/** Tells whether a mark and the next two of its form count on. */
function hasNext(marks: readonly Mark[], from: number): boolean {
  const first = marks[from];
  let found = 0;
  for (let index = from; index < marks.length && found < ENOUGH; index += 1) {
    if (marks[index]?.style !== first?.style) continue;
    if (marks[index]?.number !== (first?.number ?? 0) + found) return false;
    found += 1;
  }
  return found === ENOUGH;
}

/** In front of the first number blanks divided the lines; where none are left, the parts of a letter show. */
function letterCuts(head: string): number[] {
  const blanks = [...head.matchAll(/(?<=[^\s\d])[ \u3000]+(?=\S)/gu)].map((match) => match.index + match[0].length);
  if (blanks.length >= ENOUGH) return blanks;
  // “（2004年3月14日…通过　2004年3月14日…公布施行）” is one line.
  const isInside = (at: number): boolean => /[（(][^（）()]*$/u.test(head.slice(0, at));
  return [...head.matchAll(LETTER)].map((match) => match.index).filter((at) => !isInside(at));
}
