import type { Corpus } from '../../domain/corpus.ts';
import type { Level } from '../../domain/level.ts';
import type { Link } from '../../domain/link.ts';
import { clauseHeading, clauseName } from '../clause-name.ts';
import { shortPart } from '../compare/choose.ts';
import { madePer } from '../made-for.ts';
import { placed } from '../table/place.ts';
import { linkPath, linksWithPage } from './shown.ts';
import { directionPhrase, relationPhrase } from './words.ts';

/** One side of a link as a row shows it. */
export interface RowEnd {
  id: string;
  doc: string;
  level: Level;
  /** Document and citation, e.g. 郑州 2022　四（二）2. */
  name: string;
  heading: string;
  url: string;
}

/** A link as a row of a list; its quotes stand on its own page. */
export interface LinkRow {
  link: Link;
  url: string;
  from: RowEnd;
  to: RowEnd;
  relation: string;
  direction: string;
  /** Topics both clauses have, primary first. */
  topics: string[];
}

/** Returns a link as a row, or null where one of its clauses is gone; the same row for the same link. */
export const linkRow = madePer('link-rows', makeRow);

/** Returns all that a row shows of its link, where both documents are known: neither score nor reasons nor quotes. */
export function rowMatter({ link, url, relation, direction, topics }: LinkRow): unknown[] {
  return [link.id, link.from, link.to, link.relations, link.strength, url, relation, direction, topics];
}

/** Returns links as rows, in their order. */
export function linkRows(corpus: Corpus, links: readonly Link[]): LinkRow[] {
  return links.flatMap((link) => linkRow(corpus, link) ?? []);
}

/** Returns the links that have a page of their own, in reading order; in a large corpus these are the strongest. */
export function shownRows(corpus: Corpus): LinkRow[] {
  const shown = linksWithPage(corpus);
  return linkRows(
    corpus,
    corpus.links.filter(({ id }) => shown.has(id)),
  );
}

/** Returns the links with most shared wording. */
export function strongestLinks(corpus: Corpus, count: number): LinkRow[] {
  const shared = ({ evidence }: Link): number => evidence.shared.reduce((sum, text) => sum + text.length, 0);
  const links = corpus.links.filter(({ strength }) => strength === 3).sort((a, b) => shared(b) - shared(a));
  return linkRows(corpus, links.slice(0, count));
}

/** Returns the topics that both clauses of a link have, primary first. */
export function sharedTopics(corpus: Corpus, { from, to }: Pick<Link, 'from' | 'to'>): string[] {
  const topics = placed(corpus, from)?.clause.topics ?? [];
  return (placed(corpus, to)?.clause.topics ?? []).filter((topic) => topics.includes(topic));
}

function makeRow(corpus: Corpus, link: Link): LinkRow | null {
  const [from, to] = [endOf(corpus, link.from), endOf(corpus, link.to)];
  if (!from || !to) return null;
  return {
    link,
    url: linkPath(corpus, link),
    from,
    to,
    relation: relationPhrase(link),
    direction: directionPhrase(link, from.level, to.level),
    topics: sharedTopics(corpus, link),
  };
}

/** Returns a clause as one side of a row, or null where it is not in the corpus; the same end for the same clause. */
export const endOf = madePer('row-ends', makeEnd);

function makeEnd(corpus: Corpus, id: string): RowEnd | null {
  const at = placed(corpus, id);
  if (!at) return null;
  const { clause, page } = at;
  const part = page.part ? ` ${shortPart(page.part.title)}` : '';
  return {
    id,
    doc: page.document.id,
    level: page.document.level,
    name: `${page.document.shortTitle}${part}　${clauseName(clause)}`,
    heading: clauseHeading(clause),
    url: clause.url,
  };
}
