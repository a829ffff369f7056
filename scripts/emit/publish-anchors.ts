import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { History, Ledger } from '../../src/domain/ledger.ts';
import { extendHistory, type ReadHistory, readHistory, writeHistory } from './history.ts';
import { type CitedClause, extendLedger, type MovedAnchor, readLedger, writeLedger } from './ledger.ts';

/** Where the ledger of anchors and the words behind its fingerprints are kept. */
export interface AnchorPlaces {
  ledger: string;
  history: string;
}

/** The ledger and history as they will be when the clauses of today are published. */
export interface AnchorEdition {
  ledger: Ledger;
  history: History;
  /** The history before. */
  last: ReadHistory;
  diagnostics: Diagnostic[];
}

/**
 * Compares the clauses of today with every anchor ever published; writes nothing. `whole` says that the sources are the
 * project’s own and complete, so that a document that is missing has lost its anchors.
 */
export async function prepareAnchors(
  clauses: readonly CitedClause[],
  moves: readonly MovedAnchor[],
  places: AnchorPlaces,
  whole: boolean,
): Promise<AnchorEdition> {
  const [before, words] = await Promise.all([readLedger(places.ledger), readHistory(places.history)]);
  const { ledger, diagnostics } = extendLedger(before, words, clauses, moves, whole);
  const last = { folder: places.history, history: words };
  return { ledger, history: extendHistory(words, clauses), last, diagnostics };
}

/** Writes the ledger and history of a prepared edition. */
export async function publishAnchors(edition: AnchorEdition, places: AnchorPlaces): Promise<void> {
  await writeLedger(places.ledger, edition.ledger);
  await writeHistory(places.history, edition.history, edition.last);
}
