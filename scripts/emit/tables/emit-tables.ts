import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { MOST_SHEET_ROWS } from '../../../src/view/table/most-rows.ts';
import { openMadeBefore } from '../../lib/made-before.ts';
import { sumOfEach } from '../../lib/sum-store.ts';
import { rowsAsCsv } from '../csv.ts';
import type { BookSheet } from '../workbook.ts';
import { dataSheets } from '../xlsx.ts';
import { siteTables } from './site-tables.ts';
import { openWorkbooks } from './workbooks.ts';

/** So many workbooks are under way at once, so that the thread never waits and few sheets are held. */
const AHEAD = 8;
const WIDTH = 18;
/** Rows that are read at once. */
const ROWS = 200;

/**
 * Writes every table of the site as CSV, and as XLSX where it is not too long, below the folder of the site, and the data
 * set as one workbook, `data/v1/corpus.xlsx`. `siteUrl` is origin and base path without a slash at the end; files of
 * unchanged tables are taken from `keptIn`.
 */
export async function emitTables(
  corpus: Corpus,
  site: string,
  siteUrl: string,
  builtOn: string,
  keptIn: string | null = null,
): Promise<void> {
  const before = await openMadeBefore(keptIn);
  const workbooks = openWorkbooks();
  const under = new Set<Promise<void>>();
  const book = async (path: string, sum: string, sheets: () => readonly BookSheet[]): Promise<void> => {
    const job: Promise<void> = before
      .place(`${path}.xlsx`, 'xlsx', sum, () => workbooks.make(sheets()))
      .finally(() => under.delete(job));
    under.add(job);
    if (under.size >= AHEAD) await Promise.race(under);
  };
  try {
    const all = dataSheets(corpus, siteUrl);
    await book(join(site, 'data/v1/corpus'), sumOfEach(all.map((sheet) => JSON.stringify(sheet))), () => all);
    for (const { path, sheet } of siteTables(corpus, builtOn, (at) => siteUrl + at)) {
      const sum = sumOfEach(wordsOf(sheet));
      await before.place(join(site, `${path}.csv`), 'csv', sum, () => sheetCsv(sheet));
      if (sheet.rows.length <= MOST_SHEET_ROWS) await book(join(site, path), sum, () => [bookSheet(sheet)]);
    }
    await Promise.all(under);
  } finally {
    await workbooks.close();
  }
  before.close();
}

/** Some rows at a time: a long table as one text may be longer than any text can be. */
function* wordsOf({ rows, ...head }: Sheet): Generator<string> {
  yield JSON.stringify(head);
  for (let from = 0; from < rows.length; from += ROWS) yield JSON.stringify(rows.slice(from, from + ROWS));
}

function sheetCsv({ columns, rows }: Sheet): string {
  return rowsAsCsv([columns.map(({ label }) => label), ...rows.map((row) => row.map((cell) => cell ?? ''))]);
}

/** Returns a table as the sheet of a workbook. */
export function bookSheet({ name, columns, rows }: Sheet): BookSheet {
  return {
    name: name.slice(0, 31),
    columns: columns.map(({ width }) => ({ width: width ?? WIDTH })),
    heads: columns.map(({ label }) => label),
    rows,
  };
}
