import { codesOf } from '../../../src/domain/bare.ts';
import type { Unit } from '../unit.ts';
import { floatPool, shortPool, uintPool } from './pool.ts';
import { rarities } from './rarity.ts';
import { tally } from './tally.ts';
import { termReader } from './terms.ts';

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

/** A word of a heading speaks for all that stands under it, a little less than a word of the text. */
const CONTEXT = 0.7;
/** A clause that heads a section speaks for the clauses below it too, but faintly. */
const BELOW = 0.15;
const LEAST_TIMES = 0.45;
/** Weights are whole numbers, so that a sum of their products is exact in whatever order it is made. */
const FINENESS = 32;
const MOST_WEIGHT = 2 ** 16 - 1;

/** What a unit says: each of its terms once, with how often it is said (1 for once, slowly more for more). */
interface Said {
  terms: Uint32Array;
  emphases: Float32Array;
}

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
  // Side by side, since of millions of terms each is far from the next: units that hold it, texts, the last of these.
  const spread = new Uint32Array(size * 3);
  const pages = new Map<string, number>();
  const expected = words.reduce((sum, { own }) => sum + own.length, 0);
  const [allTerms, allEmphases, allWeights] = [uintPool(expected), floatPool(expected), shortPool(expected)];
  const said = units.map(({ index, page }): Said => {
    const { own, context } = words[index] ?? NOTHING;
    counts.clear();
    counts.add(own, 1);
    for (const heading of context) counts.add(heading, CONTEXT);
    for (const [child, weight] of below.get(index) ?? []) counts.add((words[child] ?? NOTHING).own, weight);
    const number = pages.get(page) ?? pages.size + 1;
    pages.set(page, number);
    const terms = allTerms.keep(counts.met());
    const emphases = allEmphases.room(terms.length);
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      emphases[i] = 1 + Math.log(Math.max(counts.of(term), LEAST_TIMES));
      const at = term * 3;
      spread[at] = (spread[at] ?? 0) + 1;
      if (spread[at + 2] !== number) spread[at + 1] = (spread[at + 1] ?? 0) + 1;
      spread[at + 2] = number;
    }
    return { terms, emphases };
  });
  const frequency = Uint32Array.from({ length: size }, (_, term) => spread[term * 3] ?? 0);
  const [amongUnits, amongPages] = [rarities(units.length), rarities(pages.size + 1)];
  const rare = Float32Array.from(
    frequency,
    (holding, term) => (amongUnits[holding] ?? 0) * (amongPages[spread[term * 3 + 1] ?? 0] ?? 0),
  );
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

const NOTHING: Words = { own: new Uint32Array(), context: [] };

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
