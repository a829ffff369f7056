import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { isSameLine, regionStem } from '../../domain/region-code.ts';

/** Documents of which every pair gets a page at most: those with the most measures. */
const MOST_PAIRED = 12;

/** Two documents with measures of support. */
export interface SupportPair {
  a: PolicyDocument;
  b: PolicyDocument;
  path: string;
  slug: string;
}

/** Returns the documents that have measures, those with the most first. */
export function supportDocuments(corpus: Corpus): { document: PolicyDocument; count: number }[] {
  const counts = new Map<string, number>();
  for (const { clause } of corpus.support) counts.set(splitId(clause).doc, (counts.get(splitId(clause).doc) ?? 0) + 1);
  return corpus.documents
    .map((document) => ({ document, count: counts.get(document.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((x, y) => y.count - x.count);
}

/** How near two documents are: of one place or one line of places, of the nation and a place, of places apart. */
function distance({ a, b }: SupportPair): number {
  if (!isSameLine(a.region.code, b.region.code)) return 2;
  return [a, b].some(({ region }) => regionStem(region.code) === '') ? 1 : 0;
}

/** Returns the pairs of documents with measures: those of one line of places first, of these the one with the most measures. */
export function supportPairs(corpus: Corpus): SupportPair[] {
  const documents = supportDocuments(corpus).slice(0, MOST_PAIRED);
  const order = new Map(corpus.documents.map(({ id }, at) => [id, at]));
  const pairs = documents.flatMap(({ document }, at) =>
    documents.slice(at + 1).map(({ document: other }) => {
      const [a, b] = (order.get(document.id) ?? 0) < (order.get(other.id) ?? 0) ? [document, other] : [other, document];
      return { a, b, path: `/compare/support/${a.id}/${b.id}/`, slug: `support-${a.id}-${b.id}` };
    }),
  );
  return pairs.sort((x, y) => distance(x) - distance(y));
}
