import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { MOST_SHEET_ROWS } from '../../../src/view/table/most-rows.ts';
import { codeVersion } from '../../lib/code-version.ts';
import { openMadeBefore } from '../../lib/made-before.ts';
import { sumOf, sumOfEach } from '../../lib/sum-store.ts';
import { openPieceFile } from '../piece-file.ts';
import { type OpenPieceWriter, openPieceWriter } from '../piece-writer.ts';
import type { BookSheet } from '../workbook.ts';
import { dataSheets } from '../xlsx.ts';
import { sheetCsv, writeLongCsv } from './long-csv.ts';
import { siteTables } from './site-tables.ts';
import { openWorkbooks } from './workbooks.ts';

/** So many workbooks are under way at once, so that the thread never waits and few sheets are held. */
const AHEAD = 8;
const WIDTH = 18;

/** Folders of the tables of earlier builds and of long ones, which are kept piece by piece; null keeps nothing. */
export interface TablesKept {
  tables: string | null;
  longTables: string | null;
}

/** Code whose change may change a piece of a long table. */
export const CODE = [
  'scripts/emit/csv.ts',
  'scripts/emit/json-file.ts',
  'scripts/emit/long-data.ts',
  'scripts/emit/piece-file.ts',
  'scripts/emit/piece-writer.ts',
  'scripts/emit/record-sums.ts',
  'scripts/emit/tables',
  'scripts/lib',
  'src/domain',
  'src/view',
];

/**
 * Writes every table of the site as CSV, and as XLSX where it is not too long, below the folder of the site, and the data
 * set as one workbook, `data/v1/corpus.xlsx`. `editions` gives for each document a checksum of all that its own text and facts
 * were made from; `siteUrl` is origin and base path without a slash at the end; files of
 * unchanged tables are taken from `keptIn`; `openWriter` says who writes the long ones.
 */
export async function emitTables(
  corpus: Corpus,
  editions: ReadonlyMap<string, string>,
  site: string,
  siteUrl: string,
  builtOn: string,
  keptIn: TablesKept = { tables: null, longTables: null },
  openWriter: OpenPieceWriter = openPieceWriter,
): Promise<void> {
  const before = await openMadeBefore(keptIn.tables);
  const [folder, code] = [keptIn.longTables, await codeVersion(CODE)];
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
      const file = join(site, `${path}.csv`);
      if (sheet.rows.length > MOST_SHEET_ROWS) {
        const name = `${path.slice(1).replaceAll('/', '-')}.csv`;
        writeLongCsv(openPieceFile(file, folder === null ? null : { folder, name, code }, openWriter), sheet, editions);
        continue;
      }
      const rows = [...sheet.rows];
      const sum = sumOf(JSON.stringify({ ...sheet, rows }));
      await before.place(file, 'csv', sum, () => sheetCsv({ ...sheet, rows }));
      await book(join(site, path), sum, () => [bookSheet({ ...sheet, rows })]);
    }
    await Promise.all(under);
  } finally {
    await workbooks.close();
  }
  before.close();
}

/** Returns a table as the sheet of a workbook. */
export function bookSheet({ name, columns, rows }: Sheet): BookSheet {
  return {
    name: name.slice(0, 31),
    columns: columns.map(({ width }) => ({ width: width ?? WIDTH })),
    heads: columns.map(({ label }) => label),
    rows: [...rows],
  };
}
