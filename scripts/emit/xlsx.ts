import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS, type Dataset } from '../../src/domain/dataset.ts';
import { MOST_SHEET_ROWS } from '../../src/view/table/most-rows.ts';
import { clauseAddress } from './address.ts';
import { stillZip } from './still-zip.ts';

/** Excel holds at most this many characters in a cell (Excel specifications and limits). */
const CELL_LIMIT = 32_767;

/**
 * Returns the data set as one workbook: a sheet per file, heads frozen, numbers as numbers,
 * and behind each record that names a clause a link to it.
 */
export async function toWorkbook(corpus: Corpus, siteUrl: string): Promise<Uint8Array> {
  const sheets = DATASETS.map((dataset) => {
    const columns = Object.keys(dataset.record.shape);
    return {
      data: sheetRows(dataset, columns, corpus[dataset.name] as readonly Record<string, unknown>[], siteUrl),
      sheet: dataset.title,
      stickyRowsCount: 1,
      columns: [...columns, 'open'].map((name) => ({
        width: /text|quote|finding|reason|before|after/.test(name) ? 60 : 18,
      })),
    };
  });
  return stillZip(new Uint8Array(await writeExcelFile(sheets).toBuffer()));
}

function sheetRows(
  dataset: Dataset,
  columns: readonly string[],
  records: readonly Record<string, unknown>[],
  siteUrl: string,
): SheetData {
  if (records.length > MOST_SHEET_ROWS) {
    const note = `共 ${records.length} 行，超过本工作簿一张表所收的 ${MOST_SHEET_ROWS} 行，请用同处的 ${dataset.name}.csv 或 ${dataset.name}.json。`;
    return [[{ value: note, type: String }]];
  }
  const head = [...columns, '打开'].map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows = records.map((record) => {
    const address = clauseAddress(dataset.name, record, siteUrl);
    const open = address ? { value: `HYPERLINK("${address}","打开")`, type: 'Formula' as const } : null;
    return [...columns.map((column) => cell(record[column])), open];
  });
  return [head, ...rows];
}

function cell(
  value: unknown,
): { value: string | number | boolean; type: typeof String | typeof Number | typeof Boolean } | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = typeof value === 'string' ? value : plain(value);
  return { value: text.slice(0, CELL_LIMIT), type: String };
}

function plain(value: unknown): string {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? value.join('；')
    : JSON.stringify(value);
}
