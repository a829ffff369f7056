import { agesOf } from '../age.ts';
import type { Unit } from '../unit.ts';
import type { ByAge, Nearest } from './nearest.ts';
import type { Likeness } from './vectors.ts';

/** Two units that may belong together: the earlier and the later one. */
export interface Candidate {
  from: Unit;
  to: Unit;
  /** Likeness by the words that were looked up, 0 to 1; a little less than by all words. */
  near: number;
}

/** Returns the units of dated documents by the ages and then by the order of these. */
export function unitsByAge(units: readonly Unit[]): ByAge {
  const ages = agesOf([...new Set(units.map(({ document }) => document))]);
  const byAge = Map.groupBy(units, ({ document }) => ages.get(document) ?? -1);
  return [...byAge]
    .filter(([age]) => age >= 0)
    .sort(([a], [b]) => a - b)
    .map(([, sameAge]) =>
      [...Map.groupBy(sameAge, ({ document }) => document).values()].map((own) =>
        Uint32Array.from(own, ({ index }) => index),
      ),
    );
}

/**
 * Returns the candidates of the units of one text: the nearest ones that were found, and those that `further` names.
 * Every unit of the text is asked for these, also one that nothing is near to.
 */
export function candidatesOf(
  { units: own, from, to, near }: Nearest,
  units: readonly Unit[],
  likeness: Likeness,
  further: (to: Unit) => readonly Unit[],
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const index of own) {
    const later = units[index];
    if (!later) continue;
    const known = new Set<number>();
    for (; at < to.length && to[at] === index; at += 1) {
      const earlier = units[from[at] ?? 0];
      if (!earlier) continue;
      found.push({ from: earlier, to: later, near: near[at] ?? 0 });
      known.add(earlier.index);
    }
    for (const other of further(later))
      if (!known.has(other.index)) found.push({ from: other, to: later, near: likeness(other, later) });
  }
  return found;
}
