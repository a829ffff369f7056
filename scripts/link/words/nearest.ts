import { best } from './best.ts';
import type { Vector, Vectors } from './vectors.ts';

/** The units of the texts that can be linked, as numbers: text by text of one age, age by age, the earliest first. */
export type ByAge = readonly (readonly Uint32Array[])[];

/** The earlier units nearest to those of one text, pair by pair in the order of its units. */
export interface Nearest {
  /** All units of the text, also those that nothing is near to. */
  units: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;
  /** Likeness by the words that were looked up, 0 to 1. */
  near: Float64Array;
}

/** Telling words looked up for each unit, units looked at for each word, units kept for each unit: the three bounds of the cost. */
const WORDS = 250;
const CROWD = 100;
const KEPT = 40;

/**
 * Finds for every unit the earlier units that share its most telling words, by an inverted index; yields what it found
 * for one text after the other, so that no more than that is held at a time.
 * No pair is looked at that shares none, and each of the three numbers above is a constant, so the cost grows with the
 * number of units and not with its square.
 */
export function* findNearest(vectors: Vectors, byAge: ByAge): Generator<Nearest> {
  const holders = emptyHolders(vectors);
  const telling = tellingPlaces(vectors);
  const sums = new Float64Array(vectors.units.length);
  const norms = Float64Array.from(vectors.units, ({ norm }) => norm);
  const touched = new Uint32Array(vectors.units.length);
  const nearest = best(KEPT);
  /** Calls back with the units nearest to one. */
  const look = (to: number, met: (from: number, near: number) => void): void => {
    let count = 0;
    const { terms, weights, norm } = vectors.units[to] ?? NOTHING;
    const places = telling(to);
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
    for (const from of nearest.of(touched.subarray(0, count), sums)) met(from, (sums[from] ?? 0) / norm);
    for (let i = 0; i < count; i += 1) sums[touched[i] ?? 0] = 0;
  };
  for (const texts of byAge) {
    for (const units of texts) yield nearestOf(units, look);
    // Only now: what is not later takes nothing up.
    for (const units of texts) for (const index of units) enter(holders, index, vectors);
  }
}

function nearestOf(units: Uint32Array, look: (to: number, met: (from: number, near: number) => void) => void): Nearest {
  const most = units.length * KEPT;
  const found = { from: new Uint32Array(most), to: new Uint32Array(most), near: new Float64Array(most) };
  let count = 0;
  for (const to of units)
    look(to, (from, near) => {
      found.from[count] = from;
      found.to[count] = to;
      found.near[count++] = near;
    });
  const [from, to, near] = [found.from.slice(0, count), found.to.slice(0, count), found.near.slice(0, count)];
  return { units, from, to, near };
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
