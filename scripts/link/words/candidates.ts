import { agesOf } from '../age.ts';
import type { Unit } from '../unit.ts';
import { type Best, best } from './best.ts';
import { likeness, type Vector, type Vectors } from './vectors.ts';

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
 * of one later document after the other, so that no more than those are held at a time.
 * No pair is looked at that shares none, and each of the three numbers above is a constant, so the cost grows with the
 * number of units and not with its square. `further` names earlier units that are found otherwise.
 */
export function* findCandidates(
  units: readonly Unit[],
  vectors: Vectors,
  further: (to: Unit) => readonly Unit[] = () => [],
): Generator<Candidate[]> {
  const holders = indexTerms(units, vectors);
  const telling = tellingPlaces(vectors);
  const documents = [...new Set(units.map(({ document }) => document))];
  const age = agesOf(documents);
  const ages = Int32Array.from(units, ({ document }) => age.get(document) ?? -1);
  const sums = new Float64Array(units.length);
  const norms = Float64Array.from(vectors.units, ({ norm }) => norm);
  const touched = new Uint32Array(units.length);
  const near = best(KEPT);
  for (const [document, own] of Map.groupBy(units, (unit) => unit.document)) {
    const limit = age.get(document) ?? -1;
    const found: Candidate[] = [];
    for (const to of own) {
      let count = 0;
      const { terms, weights } = vectors.units[to.index] ?? NOTHING;
      for (const place of telling(to.index)) {
        const [term, weight] = [terms[place] ?? 0, weights[place] ?? 0];
        const end = holders.starts[term + 1] ?? 0;
        for (let at = holders.starts[term] ?? 0; at < end; at += 1) {
          const index = holders.units[at] ?? 0;
          const other = ages[index] ?? -1;
          if (other < 0 || other >= limit) continue;
          if (sums[index] === 0) touched[count++] = index;
          sums[index] = (sums[index] ?? 0) + weight * (holders.weights[at] ?? 0);
        }
      }
      const norm = norms[to.index] ?? 1;
      collect(near, norms, sums, touched.subarray(0, count));
      const taken = near.take();
      for (const index of taken) {
        const from = units[index];
        if (from) found.push({ from, to, near: nearness(norms, sums, from.index) / norm });
      }
      const known = new Set(taken);
      for (const from of further(to))
        if (!known.has(from.index)) found.push({ from, to, near: likeness(vectors, from, to) });
      for (const index of touched.subarray(0, count)) sums[index] = 0;
    }
    yield found;
  }
}

function collect(near: Best, norms: Float64Array, sums: Float64Array, touched: Uint32Array): void {
  for (const index of touched) near.offer(index, nearness(norms, sums, index));
}

function nearness(norms: Float64Array, sums: Float64Array, index: number): number {
  return (sums[index] ?? 0) / (norms[index] ?? 1);
}

/** For each term the units that hold it, one list after the other; a term of more than CROWD units has none. */
interface Holders {
  starts: Uint32Array;
  units: Uint32Array;
  /** What the term weighs in each of them. */
  weights: Uint16Array;
}

function indexTerms(units: readonly Unit[], { units: all, frequency }: Vectors): Holders {
  const starts = new Uint32Array(frequency.length + 1);
  for (const { index } of units)
    for (const term of all[index]?.terms ?? NO_TERMS)
      if ((frequency[term] ?? 0) <= CROWD) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < frequency.length; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const list = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Uint16Array(list.length);
  const next = starts.slice();
  for (const { index } of units) {
    const { terms, weights: own } = all[index] ?? NOTHING;
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      if ((frequency[term] ?? 0) > CROWD) continue;
      const at = next[term] ?? 0;
      list[at] = index;
      weights[at] = own[i] ?? 0;
      next[term] = at + 1;
    }
  }
  return { starts, units: list, weights };
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
