import { createHash } from 'node:crypto';
import { splitId } from '../../src/domain/anchor.ts';
import { toCsv } from './csv.ts';
import { JSON_END, jsonPiece } from './json-file.ts';
import type { PieceFile } from './piece-file.ts';

type Fields = Record<string, unknown>;

/** Returns a checksum of records that tells whether they are those of the last build. */
export type RecordSum = (records: readonly Fields[]) => string;

/** A piece holds at most so many records, and at least so many where a document ends before. */
const PIECE = 2_000;
const LEAST = 100;

/**
 * Writes many records as JSON (one a line) and CSV, piece by piece; the files are those of `recordsAsJson` and `toCsv`.
 * A piece is made where `sumOf` of its records is a new one.
 */
export function writeLongData(
  json: PieceFile,
  csv: PieceFile,
  records: readonly Fields[],
  columns: readonly string[],
  sumOf: RecordSum,
): void {
  let isFirst = true;
  for (const piece of pieces(records)) {
    // The first piece begins with what stands once in a file.
    const sum = `${isFirst ? 'first ' : ''}${sumOf(piece)}`;
    json.add(sum, () => jsonPiece(piece, isFirst));
    csv.add(sum, () => csvPiece(piece, columns, isFirst));
    isFirst = false;
  }
  json.add('end', () => JSON_END);
  json.end();
  csv.end();
}

/** Returns the checksum of what records are, whatever they come from. */
export function contentSum(records: readonly Fields[]): string {
  return createHash('sha256').update(jsonPiece(records, false)).digest('base64');
}

/** The mark of UTF-8 and the heads stand once, before the first piece. */
function csvPiece(records: readonly Fields[], columns: readonly string[], isFirst: boolean): Uint8Array {
  const text = toCsv(records, columns);
  return Buffer.from(isFirst ? text : text.slice(text.indexOf('\r\n') + 2));
}

/** Cuts records where a document ends, so that what is put in or taken out of one moves no other piece. */
export function* pieces<T>(
  records: readonly T[],
  docOf: (record: T) => string = documentOf as (record: T) => string,
): Generator<T[]> {
  let piece: T[] = [];
  let last = '';
  for (const record of records) {
    const doc = docOf(record);
    if (piece.length >= PIECE || (doc !== last && piece.length >= LEAST)) {
      yield piece;
      piece = [];
    }
    piece.push(record);
    last = doc;
  }
  if (piece.length > 0) yield piece;
}

/** Returns the document that a record belongs to, for a link its earlier one; empty where it names none. */
export function documentOf(record: Fields): string {
  const id = record['doc'] ?? record['clause'] ?? record['from'] ?? '';
  return typeof id === 'string' ? splitId(id).doc : '';
}
