import type { Corpus } from '../domain/corpus.ts';
import type { PolicyDocument } from '../domain/document.ts';

/** Documents that a matrix has columns for, or a map has bars for, at most; more do not fit a page. */
export const MOST_DOCUMENTS = 24;

/** Returns the documents that stand side by side where each takes room: all of them, or the latest of many. */
export function latestDocuments({ documents }: Pick<Corpus, 'documents'>): readonly PolicyDocument[] {
  return documents.slice(-MOST_DOCUMENTS);
}
