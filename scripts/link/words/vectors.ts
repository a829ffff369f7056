import { codesOf } from '../../../src/domain/bare.ts';
import type { Unit } from '../unit.ts';
import { shortPool, uintPool } from './pool.ts';
import { rarity } from './rarity.ts';
import { tally } from './tally.ts';
import { termReader } from './terms.ts';

/** The weighted terms of a unit, by term number ascending; the norm counts terms that stand nowhere else too. */
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

/** A word of a heading speaks for all that stands under it, a little less than a word of the text. */
const CONTEXT = 0.7;
/** A clause that heads a section speaks for the clauses below it too, but faintly. */
const BELOW = 0.15;
const LEAST_TIMES = 0.45;
/** Weights are whole numbers, so that a sum of their products is exact in whatever order it is made. */
const FINENESS = 32;
const MOST_WEIGHT = 2 ** 16 - 1;

/** The words of one unit: of its own text, and of each heading it stands under. */
interface Words {
  own: Uint32Array;
  context: readonly Uint32Array[];
}

/**
 * Weighs the words of every unit: rare among clauses and rare among texts counts most, what every policy text says
 * (主营业务收入, 重点支持) counts next to nothing.
 */
export function weigh(units: readonly Unit[]): Vectors {
  // Words of two and of three characters begin at nearly every character; headings are read once each.
  const reader = termReader(2 * units.reduce((sum, { bare }) => sum + bare.codes.length, 0));
  const headings = new Map<string, Uint32Array>();
  const headingTerms = (heading: string): Uint32Array => {
    const known = headings.get(heading);
    if (known) return known;
    const made = reader.read(codesOf(heading.replace(/[\p{P}\s]/gu, '')));
    headings.set(heading, made);
    return made;
  };
  const words = units.map(
    (unit): Words => ({ own: reader.read(unit.bare.codes), context: unit.context.map(headingTerms) }),
  );
  return weighted(units, words, reader.size());
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

function weighted(units: readonly Unit[], words: readonly Words[], size: number): Vectors {
  const below = descendants(units);
  const counts = tally(size);
  // Counted twice, since the counts of all units at once would take most of the memory of a large corpus.
  const count = ({ index }: Unit): Uint32Array => {
    counts.clear();
    const { own, context } = words[index] ?? NOTHING;
    counts.add(own, 1);
    for (const heading of context) counts.add(heading, CONTEXT);
    for (const [child, weight] of below.get(index) ?? []) counts.add((words[child] ?? NOTHING).own, weight);
    return counts.met();
  };
  // Side by side, since of millions of terms each is far from the next: units that hold it, texts, the last of these.
  const spread = new Uint32Array(size * 3);
  const pageNumbers = new Map<string, number>();
  for (const unit of units) {
    const number = pageNumbers.get(unit.page) ?? pageNumbers.size + 1;
    pageNumbers.set(unit.page, number);
    for (const term of count(unit)) {
      const at = term * 3;
      spread[at] = (spread[at] ?? 0) + 1;
      if (spread[at + 2] !== number) spread[at + 1] = (spread[at + 1] ?? 0) + 1;
      spread[at + 2] = number;
    }
  }
  const frequency = Uint32Array.from({ length: size }, (_, term) => spread[term * 3] ?? 0);
  const rare = Float64Array.from(
    frequency,
    (times, term) => rarity(units.length, times) * rarity(pageNumbers.size + 1, spread[term * 3 + 1] ?? 0),
  );
  let weights = new Uint16Array();
  let sorted = new Uint32Array();
  const expected = words.reduce((sum, { own }) => sum + own.length, 0);
  const [allTerms, allWeights] = [uintPool(expected), shortPool(expected)];
  const vectors = units.map((unit): Vector => {
    const terms = count(unit);
    if (weights.length < terms.length) {
      weights = new Uint16Array(terms.length * 2);
      sorted = new Uint32Array(terms.length * 2);
    }
    sorted.set(terms);
    const met = sorted.subarray(0, terms.length).sort();
    let [square, kept] = [0, 0];
    for (const term of met) {
      const told = (1 + Math.log(Math.max(counts.of(term), LEAST_TIMES))) * (rare[term] ?? 0);
      const weight = Math.min(Math.round(told * FINENESS), MOST_WEIGHT);
      square += weight * weight;
      if (weight === 0 || (frequency[term] ?? 0) < 2) continue;
      met[kept] = term;
      weights[kept++] = weight;
    }
    return {
      terms: allTerms.keep(met.subarray(0, kept)),
      weights: allWeights.keep(weights.subarray(0, kept)),
      norm: Math.sqrt(square) || 1,
    };
  });
  return { units: vectors, frequency };
}

const NOTHING: Words = { own: new Uint32Array(), context: [] };

/** Returns how alike the words of two units are: 0 nothing rare in common, 1 the same words. */
export function likeness({ units }: Vectors, one: Unit, two: Unit): number {
  const [a, b] = [units[one.index], units[two.index]];
  if (!a || !b) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (difference < 0) i += 1;
    else j += 1;
  }
  return sum / (a.norm * b.norm);
}
