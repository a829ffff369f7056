import { searchForm } from '../domain/normalize.ts';
import { formWithOffsets } from './mark.ts';
import type { MatchKey } from './match.ts';
import type { Word } from './query.ts';
import type { ReadClauses, ShownClause } from './texts.ts';

/** A clause that has every word once punctuation is left out of both, and the words as they stand there. */
export interface BareHit {
  clause: number;
  keys: string[];
}

/** More clauses than this are not read for one word; a word this common is found as typed. */
const MOST_READ = 400;
const MARKS = /[\p{P}\p{S}]/u;

/** Returns a text in the search form without punctuation and signs. */
export function bareSearchForm(text: string): string {
  return searchForm(text).replace(/[\p{P}\p{S}]+/gu, '');
}

/** Returns the stretches of a text that are a key when punctuation is left out of both: 豫政[2014]87号 → 豫政〔2014〕87号. */
export function bareOccurrences(text: string, key: string): string[] {
  const wanted = bareSearchForm(key);
  if (wanted === '') return [];
  const { form, start, end } = formWithOffsets(text);
  const kept: number[] = [];
  let bare = '';
  for (let at = 0; at < form.length; ) {
    const char = String.fromCodePoint(form.codePointAt(at) ?? 0);
    if (!MARKS.test(char)) {
      for (let unit = 0; unit < char.length; unit += 1) kept.push(at + unit);
      bare += char;
    }
    at += char.length;
  }
  const found: string[] = [];
  const lead = /^[\p{P}\p{S}]*/u.exec(searchForm(key))?.[0] ?? '';
  const trail = /[\p{P}\p{S}]*$/u.exec(searchForm(key))?.[0] ?? '';
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length)) {
    const [from, to] = [kept[at] ?? 0, (kept[at + wanted.length - 1] ?? 0) + 1];
    const [first, last] = closed(form, from - marksBefore(form, from, lead), to + marksAfter(form, to, trail));
    found.push(text.slice(start[first], end[last - 1]));
  }
  return [...new Set(found)];
}

/** The sign of a number belongs to it, whether it is typed or not. */
const NUMBER_SIGN = /(?<=\d)[%‰]/uy;
const OPENING = /^[\p{Ps}\p{Pi}"']$/u;
const CLOSING = /^[\p{Pe}\p{Pf}"']$/u;

/** Tells whether a mark of the text stands where one was typed: the same one, or another pair of brackets. */
function standsFor(mark: string, typed: string): boolean {
  return mark === typed || [OPENING, CLOSING].some((kind) => kind.test(mark) && kind.test(typed));
}

/** Returns how many marks before a place are those that a query begins with. */
function marksBefore(form: string, place: number, typed: string): number {
  let count = 0;
  while (count < typed.length && standsFor(form.charAt(place - count - 1), typed.charAt(typed.length - count - 1)))
    count += 1;
  return count;
}

/** Returns how many marks behind a place belong to what stands before it: the sign of a number, and those that a query ends with. */
function marksAfter(form: string, place: number, typed: string): number {
  NUMBER_SIGN.lastIndex = place;
  let count = NUMBER_SIGN.test(form) ? 1 : 0;
  const rest = count === 1 ? typed.replace(/^[%‰]/u, '') : typed;
  for (const mark of rest) {
    if (!standsFor(form.charAt(place + count), mark)) break;
    count += 1;
  }
  return count;
}

const PAIRS = ['“”', '‘’', '()', '《》', '〔〕', '[]', '【】'];

/** Returns a stretch with the mark beside it that one inside belongs to: 两化”融合 → “两化”融合. */
function closed(form: string, from: number, to: number): [from: number, to: number] {
  const inside = form.slice(from, to);
  const count = (mark: string): number => inside.split(mark).length;
  for (const [open = '', close = ''] of PAIRS) {
    if (count(close) > count(open) && form.charAt(from - 1) === open) return [from - 1, to];
    if (count(open) > count(close) && form.charAt(to) === close) return [from, to + 1];
  }
  return [from, to];
}

/**
 * Finds the clauses that have every word when 〔〕[]【】, quotation marks, dashes and all other punctuation are left out
 * of word and text. Clauses that have half of a word's pairs of characters are read and looked at.
 */
export async function findBare(match: MatchKey, read: ReadClauses, words: readonly Word[]): Promise<BareHit[]> {
  const [first, ...rest] = await Promise.all(words.map((word) => bareWord(match, read, word)));
  const hits: BareHit[] = [];
  for (const [clause, own] of first ?? []) {
    const others = rest.map((found) => found.get(clause));
    if (others.every((keys) => keys !== undefined))
      hits.push({ clause, keys: [...new Set([...own, ...others.flat()])] });
  }
  return hits.sort((a, b) => a.clause - b.clause);
}

async function bareWord(match: MatchKey, read: ReadClauses, word: Word): Promise<Map<number, string[]>> {
  const asTyped = word.title ? [] : [...(await match(word.key)).keys()];
  if (asTyped.length > 0) return new Map(asTyped.map((clause) => [clause, [word.key]]));
  const characters = [...bareSearchForm(word.key)];
  if (characters.length < 2) return new Map();
  const pairs = characters.slice(1).map((char, at) => `${characters[at]}${char}`);
  const parts = pairs.length === 1 ? characters : pairs;
  const counts = new Map<number, number>();
  for (const part of new Set(parts)) {
    for (const clause of (await match(part)).keys()) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  const least = pairs.length === 1 ? 2 : Math.ceil(new Set(parts).size / 2);
  const candidates = [...counts].filter(([, count]) => count >= least).map(([clause]) => clause);
  if (candidates.length > MOST_READ) return new Map();
  const held = ({ heading, text }: ShownClause): string[] => {
    const inHeading = bareOccurrences(heading ?? '', word.key);
    return [...new Set(word.title ? inHeading : [...bareOccurrences(text, word.key), ...inHeading])];
  };
  const found = new Map<number, string[]>();
  for (const clause of await read(candidates.sort((a, b) => a - b))) {
    const keys = held(clause);
    if (keys.length > 0) found.set(clause.clause, keys);
  }
  return found;
}
