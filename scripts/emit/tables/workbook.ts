import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { headRow, workbookCell, writeWorkbook } from '../workbook.ts';

const WIDTH = 18;

/** Returns a sheet as a workbook (XLSX). */
export function toSheetWorkbook({ name, columns, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook([
    {
      sheet: name.slice(0, 31),
      columns: columns.map(({ width }) => ({ width: width ?? WIDTH })),
      data: [headRow(columns.map(({ label }) => label)), ...rows.map((row) => row.map(workbookCell))],
    },
  ]);
}
