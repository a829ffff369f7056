import type { SheetData } from 'write-excel-file/node';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS, type Dataset } from '../../src/domain/dataset.ts';
import { MOST_SHEET_ROWS } from '../../src/view/table/most-rows.ts';
import { clauseAddress } from './address.ts';
import { headRow, workbookCell, writeWorkbook } from './workbook.ts';

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
      columns: [...columns, 'open'].map((name) => ({
        width: /text|quote|finding|reason|before|after/.test(name) ? 60 : 18,
      })),
    };
  });
  return writeWorkbook(sheets);
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
  const rows = records.map((record) => {
    const address = clauseAddress(dataset.name, record, siteUrl);
    const open = address ? { value: `HYPERLINK("${address}","打开")`, type: 'Formula' as const } : null;
    return [...columns.map((column) => workbookCell(plain(record[column]))), open];
  });
  return [headRow([...columns, '打开']), ...rows];
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? value.join('；')
    : JSON.stringify(value);
}
