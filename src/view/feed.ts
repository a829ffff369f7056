import type { Corpus } from '../domain/corpus.ts';
import type { Change } from './changes.ts';
import { CHANGE_WORDS } from './changes.ts';
import { inDocument } from './in-document.ts';

/** One entry of the feed; `path` is a site path. */
export interface FeedEntry {
  id: string;
  title: string;
  path: string;
  updated: string;
  category: string;
  summary: string;
}

/**
 * Returns the entries of the feed, newest first: every change, and after a change that takes in documents one entry for
 * each of them with its clauses, repairs and links. Documents that are not in the corpus have none.
 */
export function feedEntries(
  changes: readonly Change[],
  corpus: Pick<Corpus, 'documents' | 'clauses' | 'repairs' | 'notes' | 'links'>,
): FeedEntry[] {
  return changes.flatMap((change) => {
    const updated = `${change.date}T00:00:00+08:00`;
    const path = `/changes/#${change.id}`;
    const own: FeedEntry = {
      id: path,
      title: change.title,
      path,
      updated,
      category: CHANGE_WORDS[change.kind],
      summary: change.about,
    };
    if (change.kind !== 'document') return [own];
    const taken = corpus.documents.filter(({ id }) => change.documents.includes(id));
    return [
      own,
      ...taken.map((document) => ({
        id: `${path}-${document.id}`,
        title: `收录《${document.title}》`,
        path: document.url,
        updated,
        category: CHANGE_WORDS.document,
        summary: documentSummary(document.id, corpus),
      })),
    ];
  });
}

function documentSummary(doc: string, corpus: Pick<Corpus, 'clauses' | 'repairs' | 'notes' | 'links'>): string {
  const of = (id: string): boolean => id.startsWith(`${doc}#`) || id.startsWith(`${doc}/`);
  const clauses = inDocument(corpus, doc).clauses.length;
  const repairs = inDocument(corpus, doc).repairs.length;
  const links = corpus.links.filter(({ from, to }) => of(from) || of(to)).length;
  return `${clauses} 条条款，校勘 ${repairs} 处，与其他文件的对应 ${links} 处。`;
}
