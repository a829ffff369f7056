import type { Unit } from '../unit.ts';

/** The weighted terms of a unit, by term number ascending; the norm counts terms that stand nowhere else too. */
export interface Vector {
  terms: Uint32Array;
  weights: Float32Array;
  norm: number;
}

/** All units by their words, and in how many units each term stands. */
export interface Vectors {
  units: readonly Vector[];
  frequency: Uint32Array;
}

/** Overlapping words of two and three characters: no dictionary, so a new product or company counts at once. */
const LENGTHS = [2, 3];
/** A word of a heading speaks for all that stands under it, a little less than a word of the text. */
const CONTEXT = 0.7;
/** A clause that heads a section speaks for the clauses below it too, but faintly. */
const BELOW = 0.15;
const LEAST_TIMES = 0.45;
/** Figures differ from year to year; they are compared as quantities, not as words. */
const DIGIT = /\d/;

/**
 * Weighs the words of every unit: rare among clauses and rare among texts counts most, what every policy text says
 * (主营业务收入, 重点支持) counts next to nothing.
 */
export function weigh(units: readonly Unit[]): Vectors {
  const numbers = new Map<string, number>();
  const words = units.map((unit) => ({
    own: terms(unit.bare.chars.join(''), numbers),
    context: unit.context.map((heading) => terms(heading.replace(/[\p{P}\s]/gu, ''), numbers)),
  }));
  const below = descendants(units);
  // Made twice, since the counts of all units at once would take most of the memory of a large corpus.
  const counts = ({ index }: Unit): Map<number, number> => {
    const times = new Map<number, number>();
    const { own, context } = words[index] ?? { own: NO_TERMS, context: [] };
    addTo(times, own, 1);
    for (const heading of context) addTo(times, heading, CONTEXT);
    for (const [child, weight] of below.get(index) ?? []) addTo(times, words[child]?.own ?? NO_TERMS, weight);
    return times;
  };
  return weighted(units, counts, numbers.size);
}

/** For each unit the units below it in reading order, with how much they say of it. */
function descendants(units: readonly Unit[]): Map<number, [number, number][]> {
  const place = new Map(units.map(({ clause, index }) => [clause.id, index]));
  const parents = new Map(units.map(({ clause }) => [clause.id, clause.parent]));
  const below = new Map<number, [number, number][]>();
  for (const { clause, index } of units) {
    let weight = BELOW;
    for (let up = clause.parent; up; up = parents.get(up) ?? null, weight /= 2) {
      const at = place.get(up);
      if (at === undefined) continue;
      const list = below.get(at);
      if (list) list.push([index, weight]);
      else below.set(at, [[index, weight]]);
    }
  }
  return below;
}

function weighted(units: readonly Unit[], counts: (unit: Unit) => Map<number, number>, size: number): Vectors {
  const frequency = new Uint32Array(size);
  const pages = new Uint32Array(size);
  const lastPage = new Int32Array(size).fill(-1);
  const pageNumbers = new Map<string, number>();
  for (const unit of units) {
    const number = pageNumbers.get(unit.page) ?? pageNumbers.size;
    pageNumbers.set(unit.page, number);
    for (const term of counts(unit).keys()) {
      frequency[term] = (frequency[term] ?? 0) + 1;
      if (lastPage[term] !== number) pages[term] = (pages[term] ?? 0) + 1;
      lastPage[term] = number;
    }
  }
  const rarity = Float64Array.from(
    frequency,
    (times, term) => Math.log(units.length / (times || 1)) * Math.log((pageNumbers.size + 1) / (pages[term] || 1)),
  );
  const vectors = units.map((unit): Vector => {
    let square = 0;
    const kept: [number, number][] = [];
    for (const [term, count] of counts(unit)) {
      const weight = (1 + Math.log(Math.max(count, LEAST_TIMES))) * (rarity[term] ?? 0);
      square += weight * weight;
      if (weight > 0 && (frequency[term] ?? 0) > 1) kept.push([term, weight]);
    }
    kept.sort((a, b) => a[0] - b[0]);
    return {
      terms: Uint32Array.from(kept, ([term]) => term),
      weights: Float32Array.from(kept, ([, weight]) => weight),
      norm: Math.sqrt(square) || 1,
    };
  });
  return { units: vectors, frequency };
}

const NO_TERMS = new Uint32Array();

function terms(text: string, numbers: Map<string, number>): Uint32Array {
  const list: number[] = [];
  for (const length of LENGTHS)
    for (let i = 0; i + length <= text.length; i += 1) {
      const word = text.slice(i, i + length);
      if (DIGIT.test(word)) continue;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      list.push(number);
    }
  return Uint32Array.from(list);
}

function addTo(into: Map<number, number>, list: Uint32Array, weight: number): void {
  for (const term of list) into.set(term, (into.get(term) ?? 0) + weight);
}

/** Returns the cosine of two units: 0 nothing rare in common, 1 the same words. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (difference < 0) i += 1;
    else j += 1;
  }
  return sum / (a.norm * b.norm);
}
