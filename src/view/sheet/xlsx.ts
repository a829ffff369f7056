import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from './sheet.ts';
import { stillZip } from './still-zip.ts';

/** Excel holds at most this many characters in a cell (Excel specifications and limits). */
const CELL_LIMIT = 32_767;
const WIDTH = 18;

/** Answers with sheets as one workbook: heads bold and frozen, numbers as numbers. */
export async function xlsxResponse(sheets: readonly Sheet[]): Promise<Response> {
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width: width ?? WIDTH })),
    data: [
      columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  }));
  const bytes = stillZip(new Uint8Array(await writeExcelFile(made).toBuffer()));
  return new Response(bytes, {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
}

function cell(value: string | number | null): { value: string | number; type: typeof String | typeof Number } | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value: value.slice(0, CELL_LIMIT), type: String };
}
