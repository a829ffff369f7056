import { searchForm } from '../domain/normalize.ts';

/** One word of a query. */
export interface Word {
  /** As typed, without its sign: what is looked for is its search form. */
  key: string;
  /** Whether it must stand in the clause's own heading (标题:词). */
  title: boolean;
}

/** A query as typed, taken apart. */
export interface Query {
  typed: string;
  /** All of these, in one clause. */
  words: Word[];
  /** None of these. */
  excluded: Word[];
  /**
   * The whole as one string, where it holds a sign of the query language: a text may hold the sign itself
   * (“-2020年”), so this is tried first.
   */
  literal: string | null;
  /**
   * The words with each number joined to the unit typed after it (400 亿元 → 400亿元), as sources print them with a
   * space between; null where there is no such pair. Tried before the words themselves.
   */
  figures: Word[] | null;
}

/** What parts words: any white space, be it typed, a tab between the cells of a pasted table row or a line break. */
const TOKEN = /[-－]?(?:标题[:：])?(?:"[^"]*"|“[^”]*\s[^”]*”)|\S+/gu;
const TITLE = /^标题[:：]/u;
const QUOTED = /^(?:"([^"]*)"|“([^”]*\s[^”]*)”)$/u;
const PARTED = /\s/u;

const NUMBER = /^\d[\d.,]*$/u;
const UNIT =
  /^(?:%|℃|[百千万亿]+|个百分点|[十百千万亿]*(?:元|吨|家|个|项|户|人|名|年|月|日|辆|台|套|条|件|亩|千瓦|平方公里|平方米|立方米|公里|标准箱|重量箱))(?:以上|以下|左右|以内)?$/u;

/** Returns words with each number joined to the unit after it, or null where none is followed by one. */
function joinFigures(words: readonly Word[]): Word[] | null {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const pair = last !== undefined && NUMBER.test(searchForm(last.key)) && UNIT.test(searchForm(word.key));
    if (pair && !last.title && !word.title) joined[joined.length - 1] = { ...word, key: `${last.key}${word.key}` };
    else joined.push(word);
  }
  return joined.length < words.length ? joined : null;
}

/**
 * Takes a query apart: words are separated by white space and must all stand in one clause; "…" keeps white space;
 * -词 excludes; 标题:词 looks in headings.
 */
export function parseQuery(typed: string): Query {
  const words: Word[] = [];
  const excluded: Word[] = [];
  let signs = false;
  for (const token of typed.trim().match(TOKEN) ?? []) {
    const minus = /^[-－]./u.test(token);
    const rest = minus ? token.slice(1) : token;
    const title = TITLE.test(rest) && rest.replace(TITLE, '') !== '';
    const bare = title ? rest.replace(TITLE, '') : rest;
    const quoted = QUOTED.exec(bare);
    const key = quoted ? (quoted[1] ?? quoted[2] ?? '') : bare;
    signs ||= minus || title || quoted !== null;
    if (searchForm(key) === '') continue;
    const list = minus ? excluded : words;
    if (!list.some((known) => known.title === title && searchForm(known.key) === searchForm(key)))
      list.push({ key, title });
  }
  const one = !PARTED.test(typed.trim()) || QUOTED.test(typed.trim());
  const figures = signs ? null : joinFigures(words);
  return { typed, words, excluded, literal: signs && one ? typed.trim() : null, figures };
}
