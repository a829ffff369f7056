import type { Corpus } from '../../domain/corpus.ts';
import type { Level } from '../../domain/level.ts';
import type { Link } from '../../domain/link.ts';
import { clauseHeading, clauseName } from '../clause-name.ts';
import { shortPart } from '../compare/choose.ts';
import { madeFor, mapFor } from '../made-for.ts';
import { placed } from '../table/place.ts';
import { linkPath, linksWithPage } from './shown.ts';
import { directionPhrase, RELATION } from './words.ts';

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

const made = madeFor<Corpus, LinkRow[]>('link-rows');

/** Returns all links as rows in reading order, the same array for the same corpus. */
export function linkRows(corpus: Corpus): LinkRow[] {
  const known = made.get(corpus);
  if (known) return known;
  const rows = corpus.links.flatMap((link) => rowOf(corpus, link) ?? []);
  made.set(corpus, rows);
  return rows;
}

/** Returns the links that have a page of their own, in reading order; in a large corpus these are the strongest. */
export function shownRows(corpus: Corpus): LinkRow[] {
  const shown = linksWithPage(corpus);
  return linkRows(corpus).filter(({ link }) => shown.has(link.id));
}

/** Returns the links with most shared wording. */
export function strongestLinks(corpus: Corpus, count: number): LinkRow[] {
  const shared = ({ evidence }: Link): number => evidence.shared.reduce((sum, text) => sum + text.length, 0);
  return linkRows(corpus)
    .filter(({ link }) => link.strength === 3)
    .sort((a, b) => shared(b.link) - shared(a.link))
    .slice(0, count);
}

function rowOf(corpus: Corpus, link: Link): LinkRow | null {
  const [from, to] = [endOf(corpus, link.from), endOf(corpus, link.to)];
  const [a, b] = [placed(corpus, link.from), placed(corpus, link.to)];
  if (!from || !to || !a || !b) return null;
  return {
    link,
    url: linkPath(corpus, link),
    from,
    to,
    relation: link.relations.map((relation) => RELATION[relation]).join(' · '),
    direction: directionPhrase(link.direction, from.level, to.level),
    topics: b.clause.topics.filter((topic) => a.clause.topics.includes(topic)),
  };
}

const ends = mapFor<Corpus, string, RowEnd | null>('row-ends');

/** Returns a clause as one side of a row, or null where it is not in the corpus; the same end for the same clause. */
export function endOf(corpus: Corpus, id: string): RowEnd | null {
  const known = ends(corpus);
  let end = known.get(id);
  if (end === undefined) {
    end = makeEnd(corpus, id);
    known.set(id, end);
  }
  return end;
}

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
