import type { Corpus } from '../../src/domain/corpus.ts';
import type { Link } from '../../src/domain/link.ts';
import { crossLinkMatter } from '../../src/view/clause-links.ts';
import { madePer } from '../../src/view/made-for.ts';
import { sumOf } from '../lib/sum-store.ts';
import { contentSum, documentOf, type RecordSum } from './long-data.ts';

/** Returns the checksum of all that a cross-link shows on a page, the link itself among it but for its score; made once. */
export const linkSum = madePer('link-sums', (corpus: Corpus, link: Link): string =>
  sumOf(JSON.stringify(crossLinkMatter(corpus, link))),
);

/** Files whose records each document tells by itself, and which are told apart by their ids. */
const OWN: ReadonlySet<keyof Corpus> = new Set(['clauses', 'quantities', 'repairs']);

/**
 * Returns how to tell whether records of a data set are those of the last build without writing them out: what a document
 * tells by itself is the same while its edition is (`editions`, see `pipeline.ts`), but for ids that meet those of another
 * one.
 */
export function recordSums(editions: ReadonlyMap<string, string>, name: keyof Corpus): RecordSum {
  if (!OWN.has(name)) return contentSum;
  return (records) => ownSum(editions, records) ?? contentSum(records);
}

/** Returns the checksum of records that documents tell by themselves, by editions and ids; null where an edition is not known. */
export function ownSum(editions: ReadonlyMap<string, string>, records: Parameters<RecordSum>[0]): string | null {
  const documents = new Set(records.map(documentOf));
  const told = Array.from(documents, (doc) => editions.get(doc));
  return told.includes(undefined) ? null : sumOf([...told, ...records.map(({ id }) => id)].join('\n'));
}
