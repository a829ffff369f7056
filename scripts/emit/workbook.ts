import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { stillZip } from './still-zip.ts';

/** Excel holds at most this many characters in a cell (Excel specifications and limits). */
const CELL_LIMIT = 32_767;

/** One sheet of a workbook. */
export interface WorkbookSheet {
  sheet: string;
  columns: { width: number }[];
  data: SheetData;
}

/** Returns sheets as a workbook (XLSX) with frozen heads; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const frozen = sheets.map((sheet) => ({ ...sheet, stickyRowsCount: 1 }));
  return stillZip(new Uint8Array(await writeExcelFile(frozen).toBuffer()));
}

/** Returns the head of a sheet, in bold. */
export function headRow(labels: readonly string[]): SheetData[number] {
  return labels.map((value) => ({ value, fontWeight: 'bold' as const }));
}

/** Returns a value as a cell: numbers as numbers, an empty one for nothing, text as far as a cell holds it. */
export function workbookCell(value: string | number | boolean | null): SheetData[number][number] {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: value.slice(0, CELL_LIMIT), type: String };
}
