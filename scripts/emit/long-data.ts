import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { splitId } from '../../src/domain/anchor.ts';
import { toCsv } from './csv.ts';
import { openJsonFile } from './json-file.ts';
import type { KeptCsv } from './kept-csv.ts';

/** A piece holds at most so many records, and at least so many where a document ends before. */
const PIECE = 2_000;
const LEAST = 100;

/**
 * Writes many records as JSON (one a line) and CSV, piece by piece, since as one string they may be longer than any string
 * can be; the files are those of `recordsAsJson` and `toCsv`. `at` gives the path of a kind, `json` or `csv`.
 */
export async function writeLongData(
  at: (kind: string) => string,
  records: readonly Record<string, unknown>[],
  columns: readonly string[],
  kept: KeptCsv,
): Promise<void> {
  const json = openJsonFile(at('json'));
  const csv = openSync(`${at('csv')}.new`, 'w');
  let withHeads = true;
  for (const piece of pieces(records)) {
    const rows = kept.piece(json.add(piece), () => {
      const text = toCsv(piece, columns);
      // The mark of UTF-8 and the heads stand once, before the first piece.
      return withHeads ? text : text.slice(text.indexOf('\r\n') + 2);
    });
    writeSync(csv, rows);
    withHeads = false;
  }
  json.end();
  closeSync(csv);
  renameSync(`${at('csv')}.new`, at('csv'));
  kept.keep(at('csv'));
}

/** Cuts records where a document ends, so that what is put in or taken out of one moves no other piece. */
function* pieces(records: readonly Record<string, unknown>[]): Generator<Record<string, unknown>[]> {
  let piece: Record<string, unknown>[] = [];
  let last = '';
  for (const record of records) {
    const doc = documentOf(record);
    if (piece.length >= PIECE || (doc !== last && piece.length >= LEAST)) {
      yield piece;
      piece = [];
    }
    piece.push(record);
    last = doc;
  }
  if (piece.length > 0) yield piece;
}

function documentOf(record: Record<string, unknown>): string {
  const id = record['doc'] ?? record['clause'] ?? record['from'] ?? '';
  return typeof id === 'string' ? splitId(id).doc : '';
}
