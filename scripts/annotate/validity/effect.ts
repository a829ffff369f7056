import type { Clause } from '../../../src/domain/clause.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../../src/domain/numeral.ts';

/** When a text says it takes effect and ends, with the words that say so. */
export interface Effect {
  from: string | null;
  to: string | null;
  clause: string;
  quote: string;
}

const SELF =
  '(?:本|该|此)(?:意见|办法|方案|计划|规定|条例|细则|通知|措施|政策|规则|法|决定|要点|规划|实施[^，。；]{1,6}|[^，。；]{0,8})';
const DAY = `\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[${NUMERAL_CLASS}]{4}年[${NUMERAL_CLASS}]{1,3}月[${NUMERAL_CLASS}]{1,3}日`;
const NUMBER = `\\d+|[${NUMERAL_CLASS}]+`;

/** 自公布之日起实施 · 自2021年1月1日起施行 · 自印发之日起30日后施行 */
const START = new RegExp(
  `(?:${SELF}|[，。；）)]|^)[^，。；]{0,12}?自\\s*(?<day>${DAY}|(?:公布|发布|印发|颁布|下发|发文|通过)之日)\\s*起\\s*(?<later>(?:${NUMBER})[日天]后)?\\s*(?:正式)?(?:施行|实施|执行|生效|试行)`,
  'u',
);
/** 有效期三年 · 有效期至2025年12月31日 · 有效期限为5年 */
const TERM = new RegExp(
  `有效期限?\\s*(?:为|是|暂定)?\\s*(?:(?<years>${NUMBER})\\s*(?:个)?(?<unit>年|月)|(?:截至|截止|至|到)+\\s*(?<end>${DAY}|\\d{4}\\s*年底?))`,
  'u',
);

const WHOLE =
  '(?:(?:本|该|此)(?:意见|办法|方案|计划|规定|条例|细则|通知|措施|政策|规则|决定|要点|规划)|(?:上述|以上|各项)(?:各项)?(?:政策|措施|规定|条款))';
const BOUND = `(?:${DAY}|\\d{4}\\s*年底?)`;
/** 本意见政策期限为2016年至2018年 · 上述政策凡未注明具体期限的，执行期限为2019年1月1日至2023年12月31日 */
const SPAN = new RegExp(
  `${WHOLE}(?:(?!其中)[^。；])*?(?:${WHOLE}的?|[，：（])(?<words>(?:执行|政策|适用|实施|有效)期限?\\s*(?:为|是|：)?\\s*[自从]?\\s*(?<from>${BOUND})起?\\s*[至到—–-]+\\s*(?<to>${BOUND}))`,
  'u',
);
/** 政策有效期自2020年1月1日至2020年12月31日, as a sentence of its own: what it says is of all the text */
const OWN_SPAN = new RegExp(
  `^(?:本)?(?:政策|文件)(?<words>(?:有效|执行|实施|适用)期限?\\s*(?:为|是|：)?\\s*[自从]?\\s*(?<from>${BOUND})起?\\s*[至到—–-]+\\s*(?<to>${BOUND}))`,
  'u',
);
const PASSED = '(?:通过|公布|发布|修订|修正)';
/** A line of the head that holds nothing but days: 2021年1月1日施行 · （2020年5月28日通过，2021年1月1日起施行） */
const BYLINE = new RegExp(
  `^[（(]?(?:(?:${DAY})[^，。；]{0,40}?${PASSED}[，、；\\s]*)*(?<words>(?<day>${DAY})\\s*起?\\s*(?:正式)?(?:施行|实施|生效))[）)]?。?$`,
  'u',
);

/**
 * Returns the last statement of effect in a document's clauses that names its end, else the last one, or null.
 *
 * A term counts from the day of effect and ends the day before its anniversary: 2022-06-02 and 三年 end 2025-06-01.
 * A term that speaks of something else (专利权有效期, 证书有效期) is none: a term counts only in a sentence that
 * speaks of this text or of its beginning.
 */
export function findEffect(clauses: readonly Clause[], issuedOn: string | null): Effect | null {
  let last: Effect | null = null;
  for (const clause of [...clauses].reverse()) {
    for (const sentence of clause.text.split(/(?<=[。；])/u).reverse()) {
      const stated = spanIn(sentence) ?? statedIn(sentence, issuedOn) ?? bylineOf(clause.text);
      if (stated?.to) return { ...stated, clause: clause.id };
      if (stated) last ??= { ...stated, clause: clause.id };
    }
  }
  return last;
}

/** What one sentence says, before it is known where it stands. */
type Stated = Omit<Effect, 'clause'>;

/** A beginning, a term, or both in one sentence. */
function statedIn(sentence: string, issuedOn: string | null): Stated | null {
  const start = START.exec(sentence);
  const term = TERM.exec(sentence);
  if (!start && !(term && new RegExp(SELF, 'u').test(sentence.slice(0, term.index)))) return null;
  const from = start?.groups?.['later'] ? null : firstDay(start?.groups?.['day'], issuedOn);
  const to = term ? endOf(term.groups ?? {}, from) : null;
  const first = Math.min(start?.index ?? Infinity, term?.index ?? Infinity);
  const last = Math.max(endIndex(start), endIndex(term));
  const quote = sentence
    .slice(first, last)
    .replace(/^[，。；）)\s]+/u, '')
    .trim();
  return { from, to, quote };
}

/** The first and last day or year of all that a text grants; a span of one measure among others (其中…) is none. */
function spanIn(sentence: string): Stated | null {
  const { words, from, to } = (SPAN.exec(sentence) ?? OWN_SPAN.exec(sentence.trim()))?.groups ?? {};
  if (!words || !from || !to) return null;
  return { from: dayOf(from) ?? `${yearOf(from)}-01-01`, to: dayOf(to) ?? `${yearOf(to)}-12-31`, quote: words.trim() };
}

function bylineOf(text: string): Stated | null {
  const { words, day } = BYLINE.exec(text.trim())?.groups ?? {};
  return words ? { from: dayOf(day), to: null, quote: words } : null;
}

/** “公布之日” and a text that names no day mean the day of issue; a day that no calendar has means none. */
function firstDay(words: string | undefined, issuedOn: string | null): string | null {
  return words === undefined || words.endsWith('之日') ? issuedOn : dayOf(words);
}

function endIndex(match: RegExpExecArray | null): number {
  return match ? match.index + match[0].length : 0;
}

function endOf(groups: Record<string, string | undefined>, from: string | null): string | null {
  const end = groups['end'];
  if (end) return dayOf(end) ?? `${yearOf(end)}-12-31`;
  const amount = parseAmount(groups['years'] ?? '');
  if (amount === null || from === null) return null;
  return lastDay(from, groups['unit'] === '月' ? amount : amount * MONTHS);
}

function yearOf(words: string): string {
  return /\d{4}/u.exec(words)?.[0] ?? '';
}

const MONTHS = 12;

/**
 * Returns the last day of a term of so many months: the day before the same day of a later month, or the end of that
 * month where it has no such day (民法典第二百零二条), so that six months from 2023-08-31 end on 2024-02-29.
 */
function lastDay(from: string, months: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // A month without such a day runs over into the next one; its day 0 is the end of the one meant.
  date.setUTCDate(date.getUTCDate() === day ? day - 1 : 0);
  return date.toISOString().slice(0, 10);
}

function parseAmount(words: string): number | null {
  return /^\d+$/u.test(words) ? Number(words) : parseNumeral(words);
}

function dayOf(words: string | undefined): string | null {
  const parts = words?.match(new RegExp(`\\d+|[${NUMERAL_CLASS}]+`, 'gu'))?.map(parseAmount);
  if (!words?.includes('日') || parts?.length !== 3) return null;
  const [year, month, day] = parts;
  if (!year || !month || !day) return null;
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  // “2月30日” is no day.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
