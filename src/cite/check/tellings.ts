import { readFigures } from './figures.ts';
import type { Mention, Stretch } from './mention.ts';

/**
 * A stretch of a memo that may tell what a citation says: `all` figures in it do; of `likely` ones those do whose kind the
 * clause has; of `maybe` it cannot be told from the memo’s own.
 */
export interface Telling {
  text: string;
  sure: 'all' | 'likely' | 'maybe';
}

const FULL_STOP = /[。！？\n]/u;
const STOP = /[。！？；;\n]/u;
/** A sentence without an end is read no farther than this from its citation. */
const FARTHEST = 400;
/** Words with which a sentence says what a text says. */
const TELLS =
  /提出|明确|规定|要求|指出|强调|确定|载明|写明|写道|设定|部署|承诺|约定|^[）)”"》\]】]?\s*(?:[：:|｜\t]|[—–]{1,2}|--)/u;
/** What leads back from a statement to where it stands: …450亿元，详见该计划第二部分第（三）项. */
const LEADS_BACK =
  /[，,]\s*(?:(?:详见|参见|见|引自|摘自|出自|来自|源自|载于)|(?:(?:政策|文件)?(?:依据|来源|出处)(?:是|为|于)?))[：:]?\s*$/u;
const IN_BRACKETS =
  /[（(〔[]\s*(?:详见|参见|见|引自|摘自|出自|来自|源自|载于|(?:政策)?依据|来源|出处)?(?:是|为|于)?[：:]?\s*$/u;
const BEHIND_STOP = new RegExp(`^\\s*${IN_BRACKETS.source}`, 'u');
/** Between citations of which one thing is said. */
export const JOINS = /^\s*(?:[、，,]\s*)?(?:以及|和|及|与|或|并)?\s*$/u;
/** 四（五）7.至9.: what is between is cited too, and not read. */
const RANGE = /^\s*(?:[-—–~～]{1,2}|至|到)\s*(?:第|[（(]|\d{1,2}[.．](?!\d)|[一二三四五六七八九十]+[、（(])/u;
/** A sentence without a subject goes on with what the one before spoke of. */
const GOES_ON = /^[。！？]\s*(?:其中|最[高多低少]|单个|每[家户个]|同时|并|上限|封顶|分别|给予|奖励|补贴|具体)/u;
const PIECE = /[，,：:、|\t]/u;
/** Before a citation that is the subject of its sentence: nothing, a number of the memo, whose text it is. */
const SUBJECT = new RegExp(
  [
    '^[\\s\\d一二三四五六七八九十是（）()①-⑳.．、·•*#>|-]*',
    '(?:其中|此外|另外|同时|例如|比如|再如|如|而|但|又|目前|现行)?',
    '(?:国家|上级|省级?|市级?|县级?|区级?|\\p{Script=Han}{1,6}[省市县区])?的?',
    '(?:文件|政策|办法)?\\s*$',
  ].join(''),
  'u',
);
/** A name before a citation in brackets: 郑州（…）. */
const NAME = /^\s*\p{Script=Han}{2,8}$/u;
/** Before a citation that is the ground of something else; what follows is seldom its words. */
const GROUND =
  /(?:落实|贯彻|参照|比照|对照|围绕|结合|建议|符合|不符|对接|响应|抓好|推进|学习|宣传|高于|低于|超过|相比|达到|享受|兑现|申请|申报|执行|按)[好到了]?$/u;
const SOFT_GROUND = /(?:依据|根据|依照|按照|遵照)$/u;

/** Returns the stretches of the sentence of a citation that may tell what it says; `mentions` in the order of the memo. */
export function tellings(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  apart: readonly Stretch[],
): Telling[] {
  const all = mentions.filter(({ scope }) => scope === null);
  const own = setting(text, all, all.indexOf(mention), apart);
  const { before, after, previous, next } = own;
  const rest: Telling[] = next ? [] : [{ text: own.beyond, sure: 'maybe' }];
  if (leadsBack(own)) {
    const other = previous === null ? null : setting(text, all, previous, apart);
    const apartFrom = other && !leadsBack(other) && all[previous ?? -1]?.page !== mention.page;
    return [{ text: apartFrom ? lastPiece(before) : before, sure: 'all' }, ...(next ? [] : [said(after)]), ...rest];
  }
  const following = next === null ? null : setting(text, all, next, apart);
  const taken = following !== null && leadsBack(following);
  if (taken && next !== null && all[next]?.page === mention.page) return [];
  const told = forward(lastPiece(before), own.bracketed, taken ? withoutLastPiece(after) : after);
  const unsaid = previous === null && !told.some(({ text: part }) => hasFigure(part));
  return [...told, ...(unsaid ? [said(before)] : []), ...rest];
}

function said(text: string): Telling {
  return { text, sure: 'maybe' };
}

/** Sorts what follows a citation: after a word that tells, all of it; else what a citation that is the subject can say. */
function forward(lead: string, bracketed: boolean, after: string): Telling[] {
  const ranges = RANGE.test(after);
  const subject = SUBJECT.test(lead) || (bracketed && NAME.test(lead) && !GROUND.test(lead));
  const likely = subject && !ranges ? 'likely' : 'maybe';
  const tells = TELLS.exec(after);
  if (!tells) return [{ text: after, sure: likely }];
  const rest = after.slice(tells.index);
  const grounded = GROUND.test(lead) ? !/^.{2}的/u.test(rest) : SOFT_GROUND.test(lead) && /^(?!规定|明确)/u.test(rest);
  return [
    { text: after.slice(0, tells.index), sure: likely },
    { text: rest, sure: grounded || ranges ? 'maybe' : 'all' },
  ];
}

/** What stands around a citation, or around several of which one thing is said, in the sentence. */
interface Setting {
  before: string;
  after: string;
  /** What follows after a semicolon, and a next sentence without a subject. */
  beyond: string;
  bracketed: boolean;
  /** The citations before and after in the same sentence, as their places in the list. */
  previous: number | null;
  next: number | null;
}

function setting(text: string, all: readonly Mention[], at: number, apart: readonly Stretch[]): Setting {
  let first = at;
  let last = at;
  const joined = (from: number): boolean => JOINS.test(text.slice(endOf(all[from]), all[from + 1]?.start ?? 0));
  while (first > 0 && joined(first - 1)) first -= 1;
  while (last < all.length - 1 && joined(last)) last += 1;
  const from = all[first]?.start ?? 0;
  const to = endOf(all[last]);
  let start = from;
  const least = Math.max(0, from - FARTHEST, endOf(all[first - 1]));
  while (start > least && !STOP.test(text.charAt(start - 1))) start -= 1;
  // A source in brackets may stand behind the full stop: …300万元。（来源：…）
  if (/[。！？]$/u.test(text.slice(least, start)) && BEHIND_STOP.test(text.slice(start, from))) {
    do start -= 1;
    while (start > least && !STOP.test(text.charAt(start - 1)));
  }
  const most = Math.min(text.length, to + FARTHEST, all[last + 1]?.start ?? text.length);
  const end = stopAfter(text, to, most, STOP);
  const stop = stopAfter(text, end, most, FULL_STOP);
  const goesOn = GOES_ON.test(text.slice(stop, stop + 12));
  const before = outside(text, start, from, apart);
  return {
    before,
    after: outside(text, to, end, apart),
    beyond: outside(text, end, goesOn ? stopAfter(text, stop + 1, most, FULL_STOP) : stop, apart),
    bracketed: IN_BRACKETS.test(before),
    previous: first > 0 && start === endOf(all[first - 1]) ? first - 1 : null,
    next: last < all.length - 1 && end === all[last + 1]?.start ? last + 1 : null,
  };
}

/** Tells whether the figures of a citation stand before it: in front of its brackets, or of “详见”. */
function leadsBack({ before, after, bracketed }: Setting): boolean {
  // A bracket behind a name belongs to the name, and what is told follows: 郑州市（…）最高200万元.
  if (bracketed) return hasFigure(lastPiece(before)) || !hasFigure(after);
  return LEADS_BACK.test(before) && !TELLS.test(after);
}

function hasFigure(text: string): boolean {
  return readFigures(text, false).length > 0;
}

function lastPiece(text: string): string {
  return (
    text
      .replace(/[（(〔[]\s*\p{Script=Han}{0,4}[：:]?\s*$/u, '')
      .split(PIECE)
      .at(-1) ?? ''
  );
}

function withoutLastPiece(text: string): string {
  const piece = lastPiece(text);
  return text.slice(0, text.lastIndexOf(piece));
}

function endOf(mention: Mention | undefined): number {
  return mention ? Math.max(mention.end, mention.link?.end ?? 0) : 0;
}

function stopAfter(text: string, from: number, most: number, stop: RegExp): number {
  let at = from;
  while (at < most && !stop.test(text.charAt(at))) at += 1;
  return Math.max(from, at);
}

/** Returns a stretch of the memo with what stands in other stretches taken out. */
function outside(text: string, start: number, end: number, apart: readonly Stretch[]): string {
  let out = '';
  let at = start;
  for (const stretch of apart) {
    if (stretch.end <= at || stretch.start >= end) continue;
    out += `${text.slice(at, Math.max(at, stretch.start))}“”`;
    at = stretch.end;
  }
  return out + (at < end ? text.slice(at, end) : '');
}
