import { type Pair, pairOf } from './pair.ts';
import type { Unit } from './unit.ts';
import { fractionList } from './words/number-list.ts';
import type { Profiles } from './words/profiles.ts';

/** Measured pairs that are a link only where their texts share a passage; there are millions of them, so numbers are kept. */
export interface Undecided {
  add(pair: Pair): void;
  /** Returns those of which the units, by their numbers, are told to share a passage. */
  sharing(share: (from: number, to: number) => boolean): Generator<Pair>;
}

/** Numbers kept of a pair. */
const WIDTH = 4;

/** Returns an empty list of such pairs. */
export function undecided(units: readonly Unit[], subjects: Profiles, measures: Profiles): Undecided {
  const list = fractionList();
  return {
    add({ from, to, words, closeness }) {
      for (const number of [from.index, to.index, words, closeness]) list.push(number);
    },
    *sharing(share) {
      const all = list.all();
      for (let at = 0; at < all.length; at += WIDTH) {
        const [a = 0, b = 0] = [all[at], all[at + 1]];
        const [from, to] = [units[a], units[b]];
        if (from && to && share(a, b)) yield pairOf(from, to, all[at + 2] ?? 0, all[at + 3] ?? 0, subjects, measures);
      }
    },
  };
}
