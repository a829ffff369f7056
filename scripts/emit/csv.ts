import { stringify } from 'csv-stringify/sync';

/**
 * Returns records as CSV for Excel and WPS: UTF-8 with BOM, CRLF, one column per field, nested values as JSON.
 * Cells that a spreadsheet would run as a formula (= + - @, tab, return) get an apostrophe in front;
 * numbers stay numbers.
 */
export function toCsv(records: readonly Record<string, unknown>[], columns: readonly string[]): string {
  const rows = records.map((record) => columns.map((column) => cell(record[column])));
  return rowsAsCsv([columns, ...rows]);
}

/** Returns rows as CSV in that form. */
export function rowsAsCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify([...rows], { bom: true, record_delimiter: '\r\n', escape_formulas: true });
}

function cell(value: unknown): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('；');
  return JSON.stringify(value);
}
