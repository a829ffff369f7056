/** A table that a reader takes away as CSV or XLSX: what a page shows, and nothing a page does not. */
export interface Sheet {
  /** Name of the sheet, at most 31 characters. */
  name: string;
  columns: readonly { label: string; width?: number }[];
  rows: readonly (readonly (string | number | null)[])[];
}
