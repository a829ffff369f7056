import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { stillZip } from '../still-zip.ts';

/** Excel holds at most this many characters in a cell (Excel specifications and limits). */
const CELL_LIMIT = 32_767;
const WIDTH = 18;

/** Returns a sheet as a workbook (XLSX): heads bold and frozen, numbers as numbers; the same sheet gives the same bytes. */
export async function toSheetWorkbook({ name, columns, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const made = {
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width: width ?? WIDTH })),
    data: [
      columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  };
  return stillZip(new Uint8Array(await writeExcelFile([made]).toBuffer()));
}

function cell(value: string | number | null): { value: string | number; type: typeof String | typeof Number } | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value: value.slice(0, CELL_LIMIT), type: String };
}
