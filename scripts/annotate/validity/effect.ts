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

/**
 * Returns the last statement of effect in a document's clauses, or null.
 *
 * A term counts from the day of effect and ends the day before its anniversary: 2022-06-02 and 三年 end 2025-06-01.
 * A term that speaks of something else (专利权有效期, 证书有效期) is none: a term counts only in a sentence that
 * speaks of this text or of its beginning.
 */
export function findEffect(clauses: readonly Clause[], issuedOn: string | null): Effect | null {
  for (const clause of [...clauses].reverse()) {
    for (const sentence of clause.text.split(/(?<=[。；])/u).reverse()) {
      const start = START.exec(sentence);
      const term = TERM.exec(sentence);
      if (!start && !(term && new RegExp(SELF, 'u').test(sentence.slice(0, term.index)))) continue;
      const from = start?.groups?.['later'] ? null : firstDay(start?.groups?.['day'], issuedOn);
      const to = term ? endOf(term.groups ?? {}, from) : null;
      const first = Math.min(start?.index ?? Infinity, term?.index ?? Infinity);
      const last = Math.max(endIndex(start), endIndex(term));
      const quote = sentence
        .slice(first, last)
        .replace(/^[，。；）)\s]+/u, '')
        .trim();
      return { from, to, clause: clause.id, quote };
    }
  }
  return null;
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
  if (end) return dayOf(end) ?? `${/\d{4}/u.exec(end)?.[0] ?? ''}-12-31`;
  const amount = parseAmount(groups['years'] ?? '');
  if (amount === null || from === null) return null;
  return lastDay(from, groups['unit'] === '月' ? amount : amount * MONTHS);
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
