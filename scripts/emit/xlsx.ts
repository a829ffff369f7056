import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS, type Dataset } from '../../src/domain/dataset.ts';
import { MOST_SHEET_ROWS } from '../../src/view/table/most-rows.ts';
import { clauseAddress, linkFrom } from './address.ts';
import type { BookCell, BookSheet } from './workbook.ts';

/** Where the workbook lies in the site. */
const FOLDER = 'data/v1';

/**
 * Returns the data set as the sheets of one workbook: a sheet per file, numbers as numbers, and behind each record that
 * names a clause a link to it.
 */
export function dataSheets(corpus: Corpus, siteUrl: string): BookSheet[] {
  return DATASETS.map((dataset) => {
    const columns = Object.keys(dataset.record.shape);
    const widths = [...columns, 'open'].map((name) => ({
      width: /text|quote|finding|reason|before|after/.test(name) ? 60 : 18,
    }));
    const records = corpus[dataset.name] as readonly Record<string, unknown>[];
    return { name: dataset.title, columns: widths, ...filled(dataset, columns, records, siteUrl) };
  });
}

function filled(
  dataset: Dataset,
  columns: readonly string[],
  records: readonly Record<string, unknown>[],
  siteUrl: string,
): Pick<BookSheet, 'heads' | 'rows'> {
  if (records.length > MOST_SHEET_ROWS) {
    const note = `共 ${records.length} 行，超过本工作簿一张表所收的 ${MOST_SHEET_ROWS} 行，请用同处的 ${dataset.name}.csv 或 ${dataset.name}.json。`;
    return { heads: [], rows: [[note]] };
  }
  const rows = records.map((record) => {
    const address = clauseAddress(dataset.name, record, siteUrl);
    const open = address ? { formula: `HYPERLINK("${linkFrom(FOLDER, address, siteUrl)}","打开")` } : null;
    return [...columns.map((column) => plain(record[column])), open];
  });
  return { heads: [...columns, '打开'], rows };
}

function plain(value: unknown): BookCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? value.join('；')
    : JSON.stringify(value);
}
