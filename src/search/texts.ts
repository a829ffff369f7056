import { clauseId, pagePath } from '../domain/anchor.ts';
import type { ClauseKind } from '../domain/clause.ts';
import type { Catalog, CatalogDocument } from './catalog.ts';
import type { Reader } from './reader.ts';

/** What search shows of a clause; stored in blocks. */
export interface ClauseText {
  part: string | null;
  anchor: string;
  kind: ClauseKind;
  label: string | null;
  labels: string[];
  citation: string;
  heading: string | null;
  headingStyle: 'own-line' | 'run-in' | null;
  headings: string[];
  text: string;
  fingerprint: string;
}

/** A clause ready to be shown. */
export interface ShownClause extends ClauseText {
  /** Place in the order of all clauses. */
  clause: number;
  id: string;
  /** Site path with fragment, without base path. */
  url: string;
  document: CatalogDocument;
  partTitle: string | null;
}

/** Reads clauses by their places. */
export type ReadClauses = (places: readonly number[]) => Promise<ShownClause[]>;

/** Returns the document that holds a clause; documents lie in order, so halving finds it. */
export function documentOf(catalog: Catalog, clause: number): CatalogDocument {
  let low = 0;
  let high = catalog.documents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((catalog.documents[middle]?.first ?? 0) <= clause) low = middle;
    else high = middle - 1;
  }
  const found = catalog.documents[low];
  if (found === undefined) throw new Error(`no document holds clause ${clause}`);
  return found;
}

/** Makes the reader of clause texts; each block is read once. */
export function openTexts(catalog: Catalog, reader: Reader): ReadClauses {
  const blocks = new Map<string, Promise<ClauseText[]>>();
  const block = (path: string): Promise<ClauseText[]> => {
    const known = blocks.get(path);
    if (known !== undefined) return known;
    const loading = reader.unpack(path) as Promise<ClauseText[]>;
    blocks.set(path, loading);
    loading.catch(() => blocks.delete(path));
    return loading;
  };
  const { folder, block: size } = catalog.texts;
  return (places) =>
    Promise.all(
      places.map(async (clause) => {
        const document = documentOf(catalog, clause);
        const place = clause - document.first;
        const path = `${folder}${document.id}-${document.texts}/${Math.floor(place / size)}.pack`;
        const text = (await block(path))[place % size];
        if (text === undefined) throw new Error(`the index holds no text of clause ${clause}`);
        const partTitle = document.parts.find((part) => part.id === text.part)?.title ?? null;
        const id = clauseId(document.id, text.part, text.anchor);
        const url = `${pagePath(document.id, text.part)}#${text.anchor}`;
        return { ...text, clause, id, url, document, partTitle };
      }),
    );
}
