import type { Corpus } from '../domain/corpus.ts';
import type { PolicyDocument } from '../domain/document.ts';

/** Documents that a matrix has columns for at most; more do not fit a page. */
const MOST_DOCUMENTS = 24;

/**
 * Returns the documents that stand side by side where each takes room: all of them, or the latest of many. One without
 * a date is not the latest.
 */
export function latestDocuments(
  { documents }: Pick<Corpus, 'documents'>,
  most = MOST_DOCUMENTS,
): readonly PolicyDocument[] {
  if (documents.length <= most) return documents;
  const dated = documents.filter(({ issuedOn }) => issuedOn !== null);
  return (dated.length < most ? documents : dated).slice(-most);
}
