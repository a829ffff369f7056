import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { madeFor } from '../made-for.ts';
import { type PageRef, pageIndex } from '../pages.ts';
import { placed } from '../table/place.ts';
import { pairKey } from './facets.ts';
import { type LinkRow, linkRows } from './rows.ts';

/** Two documents and the links between them, the earlier document first. */
export interface DocumentPair {
  from: PolicyDocument;
  to: PolicyDocument;
  rows: LinkRow[];
  path: string;
}

/** Returns the path of the page of a pair, from its key `<from> <to>`. */
export function pairPath(key: string): string {
  return `/compare/documents/${key.replace(' ', '/')}/`;
}

/** Up to here every pair of documents has a page; of more, those with most links do. */
export const MOST_PAIRS = 600;

const known = madeFor<Corpus, DocumentPair[]>('document-pairs');

/**
 * Returns every pair of documents that can be linked, the earlier first, with its links. Of a large corpus, whose pairs
 * grow with the square of its documents, these are the pairs with most links.
 */
export function documentPairs(corpus: Corpus): DocumentPair[] {
  const pairs = known.get(corpus) ?? mostLinked(corpus);
  known.set(corpus, pairs);
  return pairs;
}

function mostLinked(corpus: Corpus): DocumentPair[] {
  const { documents } = corpus;
  if ((documents.length * (documents.length - 1)) / 2 <= MOST_PAIRS) return allPairs(corpus);
  const homes = new Map(documents.map((document) => [document.id, document]));
  const docOf = (id: string): string | undefined => placed(corpus, id)?.page.document.id;
  return [...Map.groupBy(corpus.links, ({ from, to }) => `${docOf(from)} ${docOf(to)}`)]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .flatMap(([key, links]) => {
      const [from, to] = key.split(' ').map((id) => homes.get(id));
      return from && to ? [{ from, to, rows: linkRows(corpus, links), path: pairPath(key) }] : [];
    });
}

function allPairs(corpus: Corpus): DocumentPair[] {
  const byPair = Map.groupBy(linkRows(corpus, corpus.links), pairKey);
  const dated = corpus.documents.filter(({ issuedOn }) => issuedOn !== null);
  return dated.flatMap((from) =>
    dated
      .filter(
        (to) => to.id !== from.id && (byPair.has(`${from.id} ${to.id}`) || (from.issuedOn ?? '') < (to.issuedOn ?? '')),
      )
      .map((to) => ({
        from,
        to,
        rows: byPair.get(`${from.id} ${to.id}`) ?? [],
        path: pairPath(`${from.id} ${to.id}`),
      })),
  );
}

/** A clause in an outline with the links that lead to the other document. */
export interface OutlineEntry {
  clause: Clause;
  depth: number;
  rows: LinkRow[];
}

/** One text of a document in outline: a document that encloses several has one for each. */
export interface OutlinePart {
  page: PageRef;
  entries: OutlineEntry[];
  /** How many of its clauses with text are linked. */
  linked: number;
  total: number;
}

const OUTLINE: ReadonlySet<Clause['kind']> = new Set([
  'book',
  'chapter',
  'division',
  'article',
  'part',
  'section',
  'item',
  'subitem',
]);

/** Returns the outline of one side of a pair; a clause below the outline’s depth hands its links to the one above. */
function outlineOf(corpus: Corpus, pair: DocumentPair, side: 'from' | 'to'): OutlinePart[] {
  const { pages, clausesOf, clauseOf } = pageIndex(corpus);
  const rowsOf = Map.groupBy(pair.rows, (row) => shownAt(clauseOf, row[side].id));
  return pages
    .filter(({ document }) => document.id === pair[side].id)
    .flatMap((page): OutlinePart[] => {
      const clauses = (clausesOf.get(page.key) ?? []).filter(({ kind, inline }) => OUTLINE.has(kind) && !inline);
      const entries = clauses.map((clause) => ({
        clause,
        depth: depthOf(clauseOf, clause),
        rows: rowsOf.get(clause.id) ?? [],
      }));
      if (entries.length === 0) return [];
      const linked = entries.filter(({ rows }) => rows.length > 0).length;
      return [{ page, entries, linked, total: entries.length }];
    });
}

/** Returns the outlines of both sides of a pair. */
export function pairOutlines(corpus: Corpus, pair: DocumentPair): Record<'from' | 'to', OutlinePart[]> {
  return { from: outlineOf(corpus, pair, 'from'), to: outlineOf(corpus, pair, 'to') };
}

function shownAt(clauseOf: ReadonlyMap<string, Clause>, id: string): string {
  for (let at: string | null = id; at; at = clauseOf.get(at)?.parent ?? null) {
    const kind = clauseOf.get(at)?.kind;
    if (kind && OUTLINE.has(kind)) return at;
  }
  return id;
}

function depthOf(clauseOf: ReadonlyMap<string, Clause>, clause: Clause): number {
  let depth = 0;
  for (let up = clause.parent; up; up = clauseOf.get(up)?.parent ?? null) depth += 1;
  return depth;
}
