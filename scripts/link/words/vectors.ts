import type { Unit } from '../unit.ts';
import { memory, shortPool } from './pool.ts';
import { rarities } from './rarity.ts';
import type { Said } from './said.ts';

/** The weighted terms of a unit, as it first says them; the norm counts terms that stand nowhere else too. */
export interface Vector {
  terms: Uint32Array;
  weights: Uint16Array;
  norm: number;
}

/** All units by their words, and in how many units each term stands. */
export interface Vectors {
  units: readonly Vector[];
  frequency: Uint32Array;
}

/** How alike the words of two units are: 0 nothing rare in common, 1 the same words. */
export type Likeness = (one: Unit, two: Unit) => number;

/** Weights are whole numbers, so that a sum of their products is exact in whatever order it is made. */
const FINENESS = 32;
const MOST_WEIGHT = 2 ** 16 - 1;

/**
 * Weighs the words of every unit: rare among clauses and rare among texts counts most, what every policy text says
 * (主营业务收入, 重点支持) counts next to nothing. Takes room for what is said, in the place of it: it is not to be used again.
 */
export function weigh(units: readonly Unit[], said: readonly Said[], size: number): Vectors {
  const { frequency, amongPages } = spreadOf(units, said, size);
  const pages = new Set(units.map(({ page }) => page)).size;
  const [ofUnits, ofPages] = [rarities(units.length), rarities(pages + 1)];
  const rare = new Float32Array(memory(size * Float32Array.BYTES_PER_ELEMENT));
  for (let term = 0; term < size; term += 1)
    rare[term] = (ofUnits[frequency[term] ?? 0] ?? 0) * (ofPages[amongPages[term] ?? 0] ?? 0);
  const allWeights = shortPool(said.reduce((sum, { terms }) => sum + terms.length, 0));
  const vectors = said.map(({ terms, emphases }): Vector => {
    const weights = allWeights.room(terms.length);
    let [square, kept] = [0, 0];
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      const weight = Math.min(Math.round((emphases[i] ?? 0) * (rare[term] ?? 0) * FINENESS), MOST_WEIGHT);
      square += weight * weight;
      if (weight === 0 || (frequency[term] ?? 0) < 2) continue;
      // In the place of a word that was read before.
      terms[kept] = term;
      weights[kept++] = weight;
    }
    return { terms: terms.subarray(0, kept), weights: weights.subarray(0, kept), norm: Math.sqrt(square) || 1 };
  });
  return { units: vectors, frequency };
}

/** Counts in how many units, and in how many texts, each term stands. */
function spreadOf(
  units: readonly Unit[],
  said: readonly Said[],
  size: number,
): { frequency: Uint32Array; amongPages: Uint32Array } {
  // Side by side, since of millions of terms each is far from the next: units that hold it, texts, the last of these.
  const spread = numbers(size * 3);
  const pages = new Map<string, number>();
  for (const { index, page } of units) {
    const number = pages.get(page) ?? pages.size + 1;
    pages.set(page, number);
    for (const term of said[index]?.terms ?? []) {
      const at = term * 3;
      spread[at] = (spread[at] ?? 0) + 1;
      if (spread[at + 2] !== number) spread[at + 1] = (spread[at + 1] ?? 0) + 1;
      spread[at + 2] = number;
    }
  }
  const column = (at: number): Uint32Array => {
    const list = numbers(size);
    for (let term = 0; term < size; term += 1) list[term] = spread[term * 3 + at] ?? 0;
    return list;
  };
  return { frequency: column(0), amongPages: column(1) };
}

function numbers(length: number): Uint32Array {
  return new Uint32Array(memory(length * Uint32Array.BYTES_PER_ELEMENT));
}

/** Returns the likeness of these units; the words of the second one are laid out once, as long as it stays the same. */
export function likenessOf({ units, frequency }: Vectors): Likeness {
  const laid = new Uint16Array(frequency.length);
  let last = NONE;
  const lay = (next: Vector): void => {
    for (const term of last.terms) laid[term] = 0;
    for (let i = 0; i < next.terms.length; i += 1) laid[next.terms[i] ?? 0] = next.weights[i] ?? 0;
    last = next;
  };
  return (one, two) => {
    const [a, b] = [units[one.index] ?? NONE, units[two.index] ?? NONE];
    if (b !== last) lay(b);
    let sum = 0;
    for (let i = 0; i < a.terms.length; i += 1) sum += (a.weights[i] ?? 0) * (laid[a.terms[i] ?? 0] ?? 0);
    return sum / (a.norm * b.norm);
  };
}

const NONE: Vector = { terms: new Uint32Array(), weights: new Uint16Array(), norm: 1 };
