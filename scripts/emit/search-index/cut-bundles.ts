import { sumOf } from '../../lib/sum-store.ts';
import { byDocument } from './by-document.ts';
import type { LeafRun } from './leaf-runs.ts';

/** How many clauses a bundle holds. */
export interface BundleSizes {
  least: number;
  mean: number;
  most: number;
}

/**
 * Pagefind takes some 60 MB per thousand clauses while it builds: 1.2 GB for a bundle of mean size, 2.4 GB for the
 * largest, of the 4 GB a build may use. Larger corpora get several bundles, searched as one (`mergeIndex`).
 */
const SIZES: BundleSizes = { least: 14_000, mean: 20_000, most: 40_000 };

/**
 * Cuts the runs into bundles. Where one ends is told by the id of the document that ends it, not by how many clauses stand
 * before: a document that comes, goes or grows changes the bundle it lies in, and seldom another one. Only a document that
 * is larger than a bundle lies in several.
 */
export function cutBundles(runs: readonly LeafRun[], sizes: BundleSizes = SIZES): LeafRun[][] {
  const bundles: LeafRun[][] = [];
  let open: LeafRun[] = [];
  let held = 0;
  const close = (): void => {
    if (open.length > 0) bundles.push(open);
    open = [];
    held = 0;
  };
  for (const document of byDocument(runs)) {
    const size = sizeOf(document);
    if (held + size > sizes.most) close();
    for (const run of document) {
      if (held + run.size > sizes.most) close();
      open.push(run);
      held += run.size;
    }
    // Clause by clause the chance is the same, so that the mean holds whatever the documents measure.
    if (held >= sizes.least && chanceOf(document[0]?.doc ?? '') < size / (sizes.mean - sizes.least)) close();
  }
  close();
  return bundles;
}

/** Returns a number from 0 to 1 that an id stands for, as if drawn. */
function chanceOf(id: string): number {
  return Number.parseInt(sumOf(id).slice(0, 8), 16) / 2 ** 32;
}

function sizeOf(runs: readonly LeafRun[]): number {
  return runs.reduce((sum, { size }) => sum + size, 0);
}
