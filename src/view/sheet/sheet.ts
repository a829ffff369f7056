import type { RowBasis } from '../table/table.ts';

/** What stands in the columns of a row. */
export type SheetRow = readonly (string | number | null)[];

/** A table that a reader takes away as CSV or XLSX: what a page shows, and nothing a page does not. */
export interface Sheet {
  /** Name of the sheet, at most 31 characters. */
  name: string;
  columns: readonly { label: string; width?: number }[];
  rows: SheetRows;
}

/** Rows that may be made when they are asked for. */
export interface SheetRows extends Iterable<SheetRow> {
  readonly length: number;
  slice(from: number, to: number): readonly SheetRow[];
  /** What they are made from, where that is told (see `LongRows`). */
  readonly basis?: RowBasis;
}
