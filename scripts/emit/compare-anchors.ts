import { splitId } from '../../src/domain/anchor.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { anchorRecords, isOnly, onlyRecord } from './history.ts';
import type { CitedClause, MovedAnchor } from './ledger.ts';
import { type AnchorEdition, type AnchorPlaces, prepareAnchors } from './publish-anchors.ts';

/** The clauses of today as they go to a thread: a hundred thousand in three lists, side by side. */
export interface CitedList {
  ids: string[];
  fingerprints: string[];
  words: string[];
}

/** Anchors ever published against the clauses of today. */
export interface ComparedAnchors {
  diagnostics: Diagnostic[];
  /** The records of anchors that are gone or stood for other words before; nearly all others are as `onlyRecord` has them. */
  others: AnchorRecord[];
}

/** What there is to compare. */
export interface AnchorComparison {
  clauses: CitedList;
  moves: readonly MovedAnchor[];
  places: AnchorPlaces;
  whole: boolean;
}

/** Returns what of the clauses is compared. */
export function citedList(clauses: readonly CitedClause[]): CitedList {
  return {
    ids: clauses.map(({ id }) => id),
    fingerprints: clauses.map(({ fingerprint }) => fingerprint),
    words: clauses.map(citedWords),
  };
}

/** Compares them as `prepareAnchors` does; returns what the build has to know, and what is to be published. */
export async function compareAnchors(
  input: AnchorComparison,
): Promise<{ compared: ComparedAnchors; edition: AnchorEdition }> {
  const { ids, fingerprints, words } = input.clauses;
  const clauses = ids.map((id, at): CitedClause => {
    return { id, doc: splitId(id).doc, fingerprint: fingerprints[at] ?? '', heading: null, text: words[at] ?? '' };
  });
  const edition = await prepareAnchors(clauses, input.moves, input.places, input.whole);
  const others = anchorRecords(edition.ledger, edition.history, clauses).filter((record) => !isOnly(record));
  return { compared: { diagnostics: edition.diagnostics, others }, edition };
}

/** Returns the records of all anchors, as `anchorRecords` does, from those that are not as clauses alone have them. */
export function joinRecords(clauses: readonly CitedClause[], others: readonly AnchorRecord[]): AnchorRecord[] {
  const known = new Map(others.map((record) => [record.id, record]));
  return [
    ...clauses.map((clause) => known.get(clause.id) ?? onlyRecord(clause)),
    ...others.filter(({ current }) => !current),
  ];
}
