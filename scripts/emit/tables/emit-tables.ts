import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { MOST_SHEET_ROWS } from '../../../src/view/table/most-rows.ts';
import { openMadeBefore } from '../../lib/made-before.ts';
import { rowsAsCsv } from '../csv.ts';
import { siteTables } from './site-tables.ts';
import { openWorkbooks } from './workbooks.ts';

/** So many workbooks are under way at once, so that the thread never waits and few sheets are held. */
const AHEAD = 8;

/**
 * Writes every table of the site as CSV, and as XLSX where it is not too long, below the folder of the site.
 * `siteUrl` is origin and base path without a slash at the end; workbooks of unchanged tables are taken from `keptIn`.
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
  try {
    for (const { path, sheet } of siteTables(corpus, builtOn, (at) => siteUrl + at)) {
      const file = join(site, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.csv`, sheetCsv(sheet));
      if (sheet.rows.length > MOST_SHEET_ROWS) continue;
      const job: Promise<void> = before
        .take('xlsx', sheet, () => workbooks.make(sheet))
        .then((bytes) => writeFile(`${file}.xlsx`, bytes))
        .finally(() => under.delete(job));
      under.add(job);
      if (under.size >= AHEAD) await Promise.race(under);
    }
    await Promise.all(under);
  } finally {
    await workbooks.close();
  }
  await before.close();
}

function sheetCsv({ columns, rows }: Sheet): string {
  return rowsAsCsv([columns.map(({ label }) => label), ...rows.map((row) => row.map((cell) => cell ?? ''))]);
}
