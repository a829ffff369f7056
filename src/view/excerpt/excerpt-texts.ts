import { citedWords } from '../../domain/cited-words.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Level } from '../../domain/level.ts';
import { clauseName } from '../clause-name.ts';
import { pageIndex } from '../pages.ts';

/** What the excerpt builder fetches of a page: what a citation says of it, and its clauses by anchor. */
export interface ExcerptTexts {
  title: string;
  partTitle: string | null;
  docNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
  level: Level;
  short: string;
  /** Place of the page among all pages, by date. */
  place: number;
  clauses: Record<string, ExcerptText>;
}

/** One clause: what it is called after the title, fingerprint, words to quote, place in the page. */
export type ExcerptText = [pin: string, fingerprint: string, words: string, place: number];

/** Returns the texts of a page (`<doc>` or `<doc>/<part>`) for the excerpt builder, or null where there is none. */
export function excerptTexts(corpus: Corpus, pageKey: string): ExcerptTexts | null {
  const { pages, pageOf, clausesOf } = pageIndex(corpus);
  const page = pageOf.get(pageKey);
  if (!page) return null;
  const { document, part } = page;
  const clauses = (clausesOf.get(pageKey) ?? []).map((clause): [string, ExcerptText] => [
    clause.anchor,
    [clauseName(clause), clause.fingerprint, citedWords(clause), clause.order],
  ]);
  return {
    title: document.title,
    partTitle: part?.title ?? null,
    docNumber: document.docNumber,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    level: document.level,
    short: document.shortTitle,
    place: pages.indexOf(page),
    clauses: Object.fromEntries(clauses),
  };
}
