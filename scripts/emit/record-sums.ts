import { splitId } from '../../src/domain/anchor.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Link, Passage } from '../../src/domain/link.ts';
import { sumOf } from '../lib/sum-store.ts';
import { contentSum, documentOf, type RecordSum } from './long-data.ts';

/** For each document a checksum of all that its own text and facts were made from (see `pipeline.ts`). */
export type Editions = ReadonlyMap<string, string>;

/** Files whose records each document tells by itself, and which are told apart by their ids. */
const OWN: ReadonlySet<keyof Corpus> = new Set(['clauses', 'quantities', 'repairs']);

/**
 * Returns how to tell whether records of a data set are those of the last build without writing them out: what a document
 * tells by itself is the same while its edition is, but for ids that meet those of another one; so is what is quoted of two.
 */
export function recordSums(editions: Editions, name: keyof Corpus): RecordSum {
  const sumOfEach =
    <T>(tell: (record: T) => string): RecordSum =>
    // The records of this file.
    (records) =>
      sumOf((records as readonly T[]).map(tell).join('\n'));
  if (name === 'links') return sumOfEach<Link>((link) => `${tellLink(link, editions)}\t${link.score}`);
  if (name === 'passages') return sumOfEach<Passage>((passage) => tellPassage(passage, editions));
  if (!OWN.has(name)) return contentSum;
  return (records) => ownSum(editions, records) ?? contentSum(records);
}

/**
 * Returns a line that tells all that a link says, but for its score, which no page shows: its quotes are cut out of the texts
 * of two documents, and these are told by their editions. Where one is not known, or a person decided, it says all.
 */
export function tellLink(link: Link, editions: Editions): string {
  const { score: _, ...shown } = link;
  const { id, from, to, relations, direction, strength, explanation, status } = link;
  const told = textsOf(link, editions);
  return told === null || status !== 'auto'
    ? JSON.stringify(shown)
    : [id, from, to, told, relations, direction, strength, explanation].join('\t');
}

function tellPassage(passage: Passage, editions: Editions): string {
  const { from, to, fromRange, toRange, boilerplate } = passage;
  const told = textsOf(passage, editions);
  return told === null ? JSON.stringify(passage) : [from, to, told, fromRange, toRange, boilerplate].join('\t');
}

/** Returns the editions of the documents of two clauses; null where one is not known. */
function textsOf({ from, to }: { from: string; to: string }, editions: Editions): string | null {
  const [one, other] = [from, to].map((id) => editions.get(splitId(id).doc));
  return one === undefined || other === undefined ? null : `${one} ${other}`;
}

/** Returns the checksum of records that documents tell by themselves, by editions and ids; null where an edition is not known. */
export function ownSum(editions: Editions, records: Parameters<RecordSum>[0]): string | null {
  const documents = new Set(records.map(documentOf));
  const told = Array.from(documents, (doc) => editions.get(doc));
  return told.includes(undefined) ? null : sumOf([...told, ...records.map(({ id }) => id)].join('\n'));
}
