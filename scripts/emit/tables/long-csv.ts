import type { Sheet, SheetRow, SheetRows } from '../../../src/view/sheet/sheet.ts';
import type { RowBasis } from '../../../src/view/table/table.ts';
import { sumOf } from '../../lib/sum-store.ts';
import { rowsAsCsv } from '../csv.ts';
import { pieces as byDocument } from '../long-data.ts';
import type { PieceFile } from '../piece-file.ts';
import { ownSum } from '../record-sums.ts';

/** A piece holds at most so many rows, and at least so many where the next one begins as a row says. */
const MOST = 2_000;
const LEAST = 50;
/** One row in so many ends a piece. */
const ONE_IN = 128;

/** Returns a table as CSV. */
export function sheetCsv({ columns, rows }: Sheet): string {
  return rowsAsCsv([columns.map(({ label }) => label), ...Array.from(rows, filled)]);
}

/**
 * Writes a long table as that CSV, piece by piece: its rows are never all held together, and pieces whose rows did not
 * change are those of the last build. Rows of which it is told what they are made from are not made to see that: their
 * documents have to be the same (`editions`, see `pipeline.ts`).
 */
export function writeLongCsv(file: PieceFile, { columns, rows }: Sheet, editions: ReadonlyMap<string, string>): void {
  const heads = columns.map(({ label }) => label);
  file.add(sumOf(JSON.stringify(heads)), () => Buffer.from(rowsAsCsv([heads])));
  for (const { sum, make } of rows.basis ? knownPieces(rows, rows.basis, editions) : madePieces(rows))
    file.add(sum, () => csvPiece(make()));
  file.end();
}

/** Rows that come one after the other, and a checksum that tells whether they are those of the last build. */
interface RowPiece {
  sum: string;
  make(): readonly SheetRow[];
}

function* madePieces(rows: SheetRows): Generator<RowPiece> {
  for (const piece of pieces(rows)) yield { sum: sumOf(JSON.stringify(piece)), make: () => piece };
}

function* knownPieces(rows: SheetRows, basis: RowBasis, editions: ReadonlyMap<string, string>): Generator<RowPiece> {
  const besides = sumOf(JSON.stringify(basis.besides()));
  let from = 0;
  for (const records of byDocument(basis.records())) {
    const [begin, end] = [from, from + records.length];
    const make = (): readonly SheetRow[] => rows.slice(begin, end);
    const told = ownSum(editions, records);
    yield { sum: sumOf(besides, told ?? JSON.stringify(make())), make };
    from = end;
  }
}

/** The mark of UTF-8 stands once, before the heads. */
function csvPiece(rows: readonly SheetRow[]): Uint8Array {
  return Buffer.from(rowsAsCsv(rows.map(filled)).replace(/^\uFEFF/u, ''));
}

function filled(row: SheetRow): (string | number)[] {
  return row.map((cell) => cell ?? '');
}

/** Cuts after rows whose own address says so, so that a row put in or taken out moves no other piece. */
function* pieces(rows: Iterable<SheetRow>): Generator<SheetRow[]> {
  let piece: SheetRow[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < MOST && (piece.length < LEAST || !isLast(row))) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The last column is the address of the row or its clause, and the end of that tells it from others. */
function isLast(row: SheetRow): boolean {
  const end = String(row.at(-1)).slice(-4);
  let mark = 0;
  for (let at = 0; at < end.length; at += 1) mark = mark * 31 + end.charCodeAt(at);
  return mark % ONE_IN === 0;
}
