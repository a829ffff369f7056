import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { removeOthers } from '../lib/files.ts';
import { openMadeBefore } from '../lib/made-before.ts';
import type { Places } from '../lib/settings.ts';
import { emitData } from './data.ts';
import { type PolicyPage, policyMdx } from './mdx.ts';
import { type OpenPieceWriter, openPieceWriter } from './piece-writer.ts';

/**
 * Writes what a content run makes: one MDX file per document or part, and the data set. MDX of unchanged documents (by
 * their `editions`, see `pipeline.ts`) is taken from `keptIn`. A document goes to `<doc>/index.mdx`, its part to
 * `<doc>/<part>.mdx`; files of documents that are gone are removed. `openWriter`
 * says who writes the long files of the data set.
 */
export async function emitContent(
  corpus: Corpus,
  editions: ReadonlyMap<string, string>,
  places: Pick<Places, 'policies' | 'data'>,
  keptIn: { mdx: string | null; data: string | null } = { mdx: null, data: null },
  openWriter: OpenPieceWriter = openPieceWriter,
): Promise<void> {
  const before = await openMadeBefore(keptIn.mdx);
  const kept = new Set<string>();
  for (const page of policyPages(corpus)) {
    const path = mdxPath(page);
    kept.add(path);
    await before.place(join(places.policies, path), 'mdx', [editions.get(page.doc), path], () => policyMdx(page));
  }
  before.close();
  await removeOthers(places.policies, kept);
  await emitData(corpus, editions, places.data, keptIn.data, openWriter);
}

/** Returns where the MDX of a page lies in its folder. */
export function mdxPath({ doc, part }: Pick<PolicyPage, 'doc' | 'part'>): string {
  return `${doc}/${part ?? 'index'}.mdx`;
}

/** Returns every page of policy text of a corpus, documents in order, each before its parts. */
export function policyPages(corpus: Pick<Corpus, 'documents' | 'clauses' | 'tables'>): PolicyPage[] {
  const clauses = Map.groupBy(corpus.clauses, (clause) => pageKey(clause.doc, clause.part));
  const tables = Map.groupBy(corpus.tables, (table) => table.clause.slice(0, table.clause.indexOf('#')));
  const page = (doc: PolicyDocument, part: string | null, title: string): PolicyPage => ({
    doc: doc.id,
    part,
    title,
    clauses: clauses.get(pageKey(doc.id, part)) ?? [],
    tables: tables.get(pageKey(doc.id, part)) ?? [],
  });
  return corpus.documents.flatMap((doc) => [
    page(doc, null, doc.title),
    ...doc.parts.map((part) => page(doc, part.id, part.title)),
  ]);
}

function pageKey(doc: string, part: string | null): string {
  return part === null ? doc : `${doc}/${part}`;
}
