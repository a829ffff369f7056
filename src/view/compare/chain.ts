import type { Run } from '../../domain/shared-runs.ts';

/** Runs beyond this many are not chained; texts that share so many pieces are of the length of books. */
const MOST = 400;

/**
 * Returns the runs that keep the order of both texts and together hold the most characters (最长同序文字).
 * Runs that overlap in either text are not put into one chain.
 */
export function chainRuns(runs: readonly Run[]): Run[] {
  const sorted = [...runs]
    .sort((x, y) => y.length - x.length)
    .slice(0, MOST)
    .sort((x, y) => x.a - y.a || x.b - y.b);
  const best: { sum: number; before: number }[] = [];
  sorted.forEach((run, at) => {
    let chosen = { sum: run.length, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const other = sorted[earlier];
      if (!other || other.a + other.length > run.a || other.b + other.length > run.b) continue;
      const sum = (best[earlier]?.sum ?? 0) + run.length;
      if (sum > chosen.sum) chosen = { sum, before: earlier };
    }
    best.push(chosen);
  });
  let at = best.reduce((most, each, index) => (each.sum > (best[most]?.sum ?? 0) ? index : most), 0);
  const chain: Run[] = [];
  for (let run = sorted[at]; run; run = sorted[at]) {
    chain.unshift(run);
    at = best[at]?.before ?? -1;
  }
  return chain;
}
