import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet.ts';

/** Answers with a sheet as CSV for Excel and WPS: UTF-8 with BOM, CRLF; cells that would run as formulae get an apostrophe. */
export function csvResponse(sheet: Sheet): Response {
  const rows = [sheet.columns.map(({ label }) => label), ...sheet.rows.map((row) => row.map((cell) => cell ?? ''))];
  const text = stringify(rows, { bom: true, record_delimiter: '\r\n', escape_formulas: true });
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
