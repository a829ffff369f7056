import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { autoFilter } from '../../src/view/sheet/auto-filter.ts';
import { stillZip } from './still-zip.ts';

/** Excel holds at most this many characters in a cell (Excel specifications and limits). */
const CELL_LIMIT = 32_767;

/** What a cell holds; a formula is one that a reader runs, written without the sign of equality. */
export type BookCell = string | number | boolean | null | { formula: string };

/** One sheet of a workbook, in plain data that can go to a thread. */
export interface BookSheet {
  /** At most 31 characters. */
  name: string;
  columns: readonly { width: number }[];
  /** The first row, in bold; none where the sheet has no columns to speak of. */
  heads: readonly string[];
  rows: readonly (readonly BookCell[])[];
}

/** Returns sheets as a workbook (XLSX) with frozen heads that filter; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly BookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const frozen = sheets.map(({ name, columns, heads, rows }) => ({
    sheet: name,
    columns: [...columns],
    data: [...(heads.length > 0 ? [headRow(heads)] : []), ...rows.map((row) => row.map(cell))],
    stickyRowsCount: 1,
  }));
  const sizes = sheets.map(({ heads, rows }) => ({ columns: heads.length, rows: rows.length }));
  return stillZip(new Uint8Array(await writeExcelFile(frozen, { features: [autoFilter(sizes)] }).toBuffer()));
}

function headRow(labels: readonly string[]): SheetData[number] {
  return labels.map((value) => ({ value, fontWeight: 'bold' as const }));
}

/** Numbers stay numbers, nothing is an empty cell, and text goes as far as a cell holds it. */
function cell(value: BookCell): SheetData[number][number] {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (typeof value === 'object') return { value: value.formula, type: 'Formula' };
  return { value: value.slice(0, CELL_LIMIT), type: String };
}
