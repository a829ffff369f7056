import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { splitId } from '../../src/domain/anchor.ts';
import { toCsv } from './csv.ts';
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
  await mkdir(dirname(at('json')), { recursive: true });
  const [json, csv] = [openSync(at('json'), 'w'), openSync(at('csv'), 'w')];
  let first = true;
  for (const piece of pieces(records)) {
    const lines = piece.map((record) => JSON.stringify(record)).join(',\n');
    writeSync(json, `${first ? '[\n' : ',\n'}${lines}`);
    const withHeads = first;
    const sum = createHash('sha256').update(`${withHeads}`).update(lines).digest('base64');
    const rows = kept.piece(sum, () => {
      const text = toCsv(piece, columns);
      // The mark of UTF-8 and the heads stand once, before the first piece.
      return withHeads ? text : text.slice(text.indexOf('\r\n') + 2);
    });
    writeSync(csv, rows);
    first = false;
  }
  writeSync(json, '\n]\n');
  closeSync(json);
  closeSync(csv);
  await kept.keep(at('csv'));
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
