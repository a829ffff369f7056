import { agesOf } from '../age.ts';
import type { Unit } from '../unit.ts';
import { best } from './best.ts';
import type { Likeness, Vector, Vectors } from './vectors.ts';

/** Two units that may belong together: the earlier and the later one. */
export interface Candidate {
  from: Unit;
  to: Unit;
  /** Likeness by the words that were looked up, 0 to 1; a little less than by all words. */
  near: number;
}

/** Telling words looked up for each unit, units looked at for each word, units kept for each unit: the three bounds of the cost. */
const WORDS = 250;
const CROWD = 100;
const KEPT = 40;

/**
 * Finds for every unit the earlier units that share its most telling words, by an inverted index; yields the candidates
 * of one later document after the other, from the earliest to the latest, so that no more than those are held at a time.
 * No pair is looked at that shares none, and each of the three numbers above is a constant, so the cost grows with the
 * number of units and not with its square. `further` names earlier units that are found otherwise.
 */
export function* findCandidates(
  units: readonly Unit[],
  vectors: Vectors,
  likeness: Likeness,
  further: (to: Unit) => readonly Unit[] = () => [],
): Generator<Candidate[]> {
  const holders = emptyHolders(vectors);
  const telling = tellingPlaces(vectors);
  const sums = new Float64Array(units.length);
  const norms = Float64Array.from(vectors.units, ({ norm }) => norm);
  const touched = new Uint32Array(units.length);
  const near = best(KEPT);
  const candidatesOf = (to: Unit): Candidate[] => {
    let count = 0;
    const { terms, weights, norm } = vectors.units[to.index] ?? NOTHING;
    const places = telling(to.index);
    for (let i = 0; i < places.length; i += 1) {
      const term = terms[places[i] ?? 0] ?? 0;
      const weight = weights[places[i] ?? 0] ?? 0;
      const end = holders.ends[term] ?? 0;
      for (let at = holders.starts[term] ?? 0; at < end; at += 1) {
        const index = holders.units[at] ?? 0;
        const sum = sums[index] ?? 0;
        if (sum === 0) touched[count++] = index;
        sums[index] = sum + weight * (holders.weights[at] ?? 0);
      }
    }
    for (let i = 0; i < count; i += 1) {
      const index = touched[i] ?? 0;
      sums[index] = (sums[index] ?? 0) / (norms[index] ?? 1);
    }
    const taken = near.of(touched.subarray(0, count), sums);
    const found: Candidate[] = [];
    for (const index of taken) {
      const from = units[index];
      if (from) found.push({ from, to, near: (sums[index] ?? 0) / norm });
    }
    for (let i = 0; i < count; i += 1) sums[touched[i] ?? 0] = 0;
    const known = new Set(taken);
    for (const from of further(to)) if (!known.has(from.index)) found.push({ from, to, near: likeness(from, to) });
    return found;
  };
  for (const [, sameAge] of unitsByAge(units)) {
    for (const [, own] of Map.groupBy(sameAge, ({ document }) => document)) yield own.flatMap(candidatesOf);
    // Only now: what is not later takes nothing up.
    for (const { index } of sameAge) enter(holders, index, vectors);
  }
}

/** Returns the units of dated documents by the ages of these, the earliest first. */
function unitsByAge(units: readonly Unit[]): [age: number, units: Unit[]][] {
  const ages = agesOf([...new Set(units.map(({ document }) => document))]);
  const byAge = Map.groupBy(units, ({ document }) => ages.get(document) ?? -1);
  return [...byAge].filter(([age]) => age >= 0).sort(([a], [b]) => a - b);
}

/** For each term the units that were entered and hold it, in a place of its own; a term of more than CROWD units has none. */
interface Holders {
  starts: Uint32Array;
  ends: Uint32Array;
  units: Uint32Array;
  /** What the term weighs in each of them. */
  weights: Uint16Array;
}

function emptyHolders({ frequency }: Vectors): Holders {
  const starts = new Uint32Array(frequency.length);
  let all = 0;
  for (let term = 0; term < frequency.length; term += 1) {
    const holding = frequency[term] ?? 0;
    starts[term] = all;
    if (holding <= CROWD) all += holding;
  }
  return { starts, ends: starts.slice(), units: new Uint32Array(all), weights: new Uint16Array(all) };
}

function enter(holders: Holders, index: number, { units, frequency }: Vectors): void {
  const { terms, weights } = units[index] ?? NOTHING;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i] ?? 0;
    if ((frequency[term] ?? 0) > CROWD) continue;
    const at = holders.ends[term] ?? 0;
    holders.units[at] = index;
    holders.weights[at] = weights[i] ?? 0;
    holders.ends[term] = at + 1;
  }
}

const NO_TERMS = new Uint32Array();
const NOTHING: Vector = { terms: NO_TERMS, weights: new Uint16Array(), norm: 1 };

const PLACES = 2 ** 22;

/**
 * Returns a function that lists where the looked-up words of a unit stand in its vector: the most telling ones, and all
 * that tell as much as the last of these, since the order of words depends on what other texts say.
 */
function tellingPlaces({ units, frequency }: Vectors): (index: number) => Uint32Array {
  const longest = units.reduce((most, { terms }) => Math.max(most, terms.length), 0);
  const keys = new Float64Array(longest);
  const places = new Uint32Array(longest);
  return (index) => {
    const vector = units[index];
    if (!vector) return NO_TERMS;
    let count = 0;
    for (let i = 0; i < vector.terms.length; i += 1) {
      if ((frequency[vector.terms[i] ?? 0] ?? 0) > CROWD) continue;
      places[count] = i;
      keys[count++] = (vector.weights[i] ?? 0) * PLACES + i;
    }
    if (count <= WORDS) return places.subarray(0, count);
    const sorted = keys.subarray(0, count).sort();
    const least = Math.floor((sorted[count - WORDS] ?? 0) / PLACES);
    let kept = 0;
    for (const key of sorted) if (key >= least * PLACES) places[kept++] = key % PLACES;
    return places.subarray(0, kept);
  };
}
