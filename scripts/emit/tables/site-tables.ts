import type { Corpus } from '../../../src/domain/corpus.ts';
import { chainSheet } from '../../../src/view/chains/chain-sheet.ts';
import { findChains } from '../../../src/view/chains/chains.ts';
import { comparisons } from '../../../src/view/comparisons.ts';
import { gapSheet } from '../../../src/view/gaps/gap-sheet.ts';
import { findGaps } from '../../../src/view/gaps/gaps.ts';
import { linkSheet } from '../../../src/view/links/link-sheet.ts';
import { shownRows } from '../../../src/view/links/rows.ts';
import type { Sheet } from '../../../src/view/sheet/sheet.ts';
import { tableSheet } from '../../../src/view/table/table-sheet.ts';

/** A table of the site that readers take away. */
export interface SiteTable {
  /** Site path of its files without the ending, `/data/compare/support`. */
  path: string;
  sheet: Sheet;
}

/**
 * Returns every table that a page offers as CSV and XLSX, one after the other. `address` makes a site path a whole
 * address; `builtOn` is the day the tables speak of, YYYY-MM-DD.
 */
export function* siteTables(corpus: Corpus, builtOn: string, address: (path: string) => string): Generator<SiteTable> {
  yield { path: '/links/links', sheet: linkSheet(shownRows(corpus), address) };
  yield { path: '/compare/chains/chains', sheet: chainSheet(findChains(corpus), address) };
  yield { path: '/compare/gaps/gaps', sheet: gapSheet(findGaps(corpus), address) };
  for (const { table, page } of comparisons(corpus, builtOn))
    yield { path: `/data/compare/${table.slug}`, sheet: tableSheet(table, address, page) };
}
