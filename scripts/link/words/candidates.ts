import { isEarlier } from '../order.ts';
import type { Unit } from '../unit.ts';
import type { Vectors } from './vectors.ts';

/** Two units that may belong together: the earlier and the later one. */
export interface Candidate {
  from: Unit;
  to: Unit;
}

/** Telling words looked up for each unit, units looked at for each word, units kept for each unit: the three bounds of the cost. */
const WORDS = 250;
const CROWD = 200;
const KEPT = 80;

/**
 * Finds for every unit the earlier units that share its most telling words, by an inverted index.
 * No pair is looked at that shares none, and each of the three numbers above is a constant, so the cost grows with the
 * number of units and not with its square.
 */
export function findCandidates(units: readonly Unit[], vectors: Vectors): Candidate[] {
  const holders = new Map<number, number[]>();
  for (const { index } of units)
    for (const term of vectors.units[index]?.terms ?? []) {
      if ((vectors.frequency[term] ?? 0) > CROWD) continue;
      const list = holders.get(term);
      if (list) list.push(index);
      else holders.set(term, [index]);
    }
  const found: Candidate[] = [];
  const sums = new Float64Array(units.length);
  for (const to of units) {
    const touched: number[] = [];
    for (const [term, weight] of telling(vectors, to.index))
      for (const index of holders.get(term) ?? []) {
        if (sums[index] === 0) touched.push(index);
        sums[index] = (sums[index] ?? 0) + weight;
      }
    const near = touched
      .flatMap((index) => units[index] ?? [])
      .filter((from) => isEarlier(from.document, to.document))
      .sort((a, b) => score(sums, vectors, b) - score(sums, vectors, a) || a.index - b.index)
      .slice(0, KEPT);
    for (const from of near) found.push({ from, to });
    for (const index of touched) sums[index] = 0;
  }
  return found;
}

function score(sums: Float64Array, vectors: Vectors, unit: Unit): number {
  return (sums[unit.index] ?? 0) / (vectors.units[unit.index]?.norm ?? 1);
}

function telling(vectors: Vectors, index: number): [number, number][] {
  const vector = vectors.units[index];
  if (!vector) return [];
  return Array.from(vector.terms, (term, i): [number, number] => [term, (vector.weights[i] ?? 0) ** 2])
    .filter(([term]) => (vectors.frequency[term] ?? 0) <= CROWD)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, WORDS);
}
