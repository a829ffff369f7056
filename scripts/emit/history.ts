import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { splitId } from '../../src/domain/anchor.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import { type AnchorRecord, asHistory, type History, type Ledger } from '../../src/domain/ledger.ts';
import { placeFile, writeIfChanged } from '../lib/files.ts';
import type { CitedClause } from './ledger.ts';

/** Reads the words of every published fingerprint from `content/history/`; an absent folder is an empty history. */
export async function readHistory(folder: string): Promise<History> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  // Read one after the other: the texts of a large corpus need not be held together, and waiting for each takes longer.
  const read = (name: string): History => asHistory(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return Object.assign({}, ...names.map(read)) as History;
}

/** Returns the history with the present words of every clause added; nothing that was published is taken out. */
export function extendHistory(before: History, clauses: readonly CitedClause[]): History {
  const after: History = { ...before };
  for (const clause of clauses) {
    const known = after[clause.id] ?? {};
    if (!(clause.fingerprint in known)) after[clause.id] = { ...known, [clause.fingerprint]: citedWords(clause) };
  }
  return after;
}

/** A history as it was read, and the folder it was read from. */
export interface ReadHistory {
  folder: string;
  history: History;
}

/**
 * Writes a history, one file per document, ids sorted and the texts of an id in the order in which they were published.
 * The file of a document to which nothing was added since it was read stays what it is.
 */
export async function writeHistory(folder: string, history: History, read: ReadHistory | null = null): Promise<void> {
  const byDoc = Map.groupBy(Object.keys(history).sort(), (id) => splitId(id).doc);
  for (const [doc, ids] of byDoc) {
    const name = `${doc}.json`;
    if (read && existsSync(join(read.folder, name)) && ids.every((id) => history[id] === read.history[id])) {
      placeFile(join(read.folder, name), join(folder, name));
      continue;
    }
    const record = Object.fromEntries(ids.map((id) => [id, history[id] ?? {}]));
    await writeIfChanged(join(folder, name), `${JSON.stringify(record, null, 1)}\n`);
  }
}

/**
 * Returns one record for every anchor ever published, from the ledger, the history of words and the present clauses.
 * Present clauses come in their own order, anchors that are gone after them, sorted.
 */
export function anchorRecords(ledger: Ledger, history: History, clauses: readonly CitedClause[]): AnchorRecord[] {
  const present = new Map(clauses.map((clause) => [clause.id, clause]));
  const gone = [...new Set([...Object.keys(ledger), ...Object.keys(history)])].filter((id) => !present.has(id)).sort();
  return [...present.keys(), ...gone].map((id) => {
    const clause = present.get(id);
    const words = history[id] ?? {};
    const order = new Set([...(ledger[id]?.fingerprints ?? []), ...Object.keys(words)]);
    // The text of today goes last even where it returned to a wording published before.
    if (clause) order.delete(clause.fingerprint);
    const versions = [...order].map((fingerprint) => ({ fingerprint, words: words[fingerprint] ?? null }));
    if (clause) versions.push({ fingerprint: clause.fingerprint, words: citedWords(clause) });
    return { id, current: clause !== undefined, movedTo: ledger[id]?.movedTo ?? null, versions };
  });
}

/** Tells whether an anchor has always stood for the present words of its clause: then its record is that of `onlyRecord`. */
export function isOnly({ current, movedTo, versions }: AnchorRecord): boolean {
  return current && movedTo === null && versions.length === 1;
}

/** Returns the record of an anchor that has always stood for the present words of its clause. */
export function onlyRecord(clause: CitedClause): AnchorRecord {
  const version = { fingerprint: clause.fingerprint, words: citedWords(clause) };
  return { id: clause.id, current: true, movedTo: null, versions: [version] };
}
