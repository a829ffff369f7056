import { type Bare, countHan } from '../../../src/domain/bare.ts';
import type { Run } from '../../../src/domain/shared-runs.ts';
import { numberList } from '../words/number-list.ts';
import { memory } from '../words/pool.ts';
import { comparedIn } from './compared.ts';
import { type Spots, textsOfSpots } from './fingerprints.ts';

/** Han characters from which on a shared passage is recorded. */
export const LEAST_HAN = 12;

/**
 * Passages that texts share, as numbers, RUN of them for each: the earlier and the later text, from and to which UTF-16
 * unit of the earlier one, from and to which of the later one.
 */
export type Runs = Int32Array;
export const RUN = 6;

/** Texts as their compared characters, each read when it is first asked for. */
export type BareTexts = (text: number) => Bare;

/**
 * Finds every maximal run of LEAST_HAN Han characters or more around two places that are compared in one of the groups;
 * only of pairs of texts that are wanted. In no order.
 */
export function findRuns(
  bareOf: BareTexts,
  ages: Int32Array,
  spots: Spots,
  groups: Iterable<Uint32Array>,
  isWanted: (from: number, to: number) => boolean,
): Runs {
  const found = numberList();
  const met = runsMet(ages.length);
  const textOf = textsOfSpots(spots);
  const { at } = spots;
  for (const group of groups)
    comparedIn(
      group,
      (spot) => ages[textOf[spot] ?? 0] ?? -1,
      (earlier, later) => {
        const [x, y] = [textOf[earlier] ?? 0, textOf[later] ?? 0];
        const [i, j] = [at[earlier] ?? 0, at[later] ?? 0];
        // Many places lie in the same run, and a long one takes long to extend.
        if (!isWanted(x, y) || met.holds(x, y, i, j)) return;
        const [one, two] = [bareOf(x), bareOf(y)];
        const run = extend(one, two, i, j);
        if (run.length < LEAST_HAN) return;
        met.add(x, y, run);
        if (countHan(one.codes.subarray(run.a, run.a + run.length)) < LEAST_HAN) return;
        for (const number of [x, y, ...range(one, run.a, run.length), ...range(two, run.b, run.length)])
          found.push(number);
      },
    );
  return found.all();
}

/** By the texts, then by where the passage begins in either. */
const ORDER = [0, 1, 2, 4] as const;

/** Returns runs by the order of their texts, and within two texts by where they begin. */
export function inReadingOrder(runs: Runs): Runs {
  const number = (run: number, column: number): number => runs[run * RUN + column] ?? 0;
  // An array and no typed one: its sort makes use of what is in order already.
  const places = Array.from({ length: runs.length / RUN }, (_, run) => run).sort((a, b) => {
    const column = ORDER.find((at) => number(a, at) !== number(b, at)) ?? 0;
    return number(a, column) - number(b, column);
  });
  const sorted = new Int32Array(memory(runs.byteLength));
  for (const [at, run] of places.entries()) sorted.set(runs.subarray(run * RUN, (run + 1) * RUN), at * RUN);
  return sorted;
}

/** The runs between two texts that were met so far. */
interface RunsMet {
  /** Tells whether a run holds these places side by side. */
  holds(from: number, to: number, i: number, j: number): boolean;
  add(from: number, to: number, run: Run): void;
}

function runsMet(texts: number): RunsMet {
  const met = new Map<number, Run[]>();
  return {
    holds: (from, to, i, j) =>
      met.get(from * texts + to)?.some(({ a, b, length }) => i - a === j - b && a <= i && i < a + length) ?? false,
    add(from, to, run) {
      const runs = met.get(from * texts + to);
      if (runs) runs.push(run);
      else met.set(from * texts + to, [run]);
    },
  };
}

/** Returns the maximal run around a place where both texts agree; length 0 where the fingerprint lied. */
function extend(a: Bare, b: Bare, i: number, j: number): Run {
  let start = 0;
  while (i - start > 0 && j - start > 0 && a.codes[i - start - 1] === b.codes[j - start - 1]) start += 1;
  let end = 0;
  while (i + end < a.codes.length && j + end < b.codes.length && a.codes[i + end] === b.codes[j + end]) end += 1;
  return { a: i - start, b: j - start, length: start + end };
}

function range(text: Bare, first: number, length: number): [number, number] {
  return [text.starts[first] ?? 0, text.ends[first + length - 1] ?? 0];
}
