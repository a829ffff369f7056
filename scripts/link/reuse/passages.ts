import { type Bare, bare, countHan } from '../../../src/domain/bare.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { Passage } from '../../../src/domain/link.ts';
import { agesOf } from '../age.ts';
import { fingerprintGroups, type Spot } from './fingerprints.ts';

/** Han characters from which on a shared passage is recorded. */
export const LEAST_HAN = 12;

/** Where more places than this share wording it is a formula, and listing every pair would grow with their square. */
const CROWD = 120;
/** Wording that stands in more clauses than this is followed from each to the last ones before it, not to all. */
const MANY = 8;
const BEFORE = 4;

/**
 * Finds every maximal passage of 12 or more Han characters that two clauses of different documents share
 * (文本重用), with exact offsets; `boilerplate` is decided afterwards.
 */
export function findPassages(
  clauses: readonly Clause[],
  documents: readonly PolicyDocument[],
  read: (clause: Clause) => Bare = ({ text }) => bare(text),
): Passage[] {
  const homes = new Map(documents.map((document) => [document.id, document]));
  const texts = clauses.filter((clause) => !clause.inline && clause.text !== '' && homes.has(clause.doc));
  const bares = texts.map(read);
  const found = new Map<string, Passage>();
  const ages = new Map([...agesOf(documents)].map(([document, number]) => [document.id, number]));
  const age = Int32Array.from(texts, ({ doc }) => ages.get(doc) ?? -1);
  const ageOf = (spot: Spot): number => age[spot.text] ?? -1;
  for (const group of fingerprintGroups(bares, CROWD)) {
    for (const [x, y] of inOrder(group, ageOf)) {
      const [a, b] = [texts[x.text], texts[y.text]];
      const [one, two] = [bares[x.text], bares[y.text]];
      if (!a || !b || !one || !two) continue;
      const run = extend(one, two, x.at, y.at);
      const key = `${x.text} ${y.text} ${run.a} ${run.b}`;
      if (run.length < LEAST_HAN || found.has(key)) continue;
      const chars = one.chars.slice(run.a, run.a + run.length);
      if (countHan(chars) < LEAST_HAN) continue;
      found.set(key, {
        from: a.id,
        to: b.id,
        fromRange: range(one, run.a, run.length),
        toRange: range(two, run.b, run.length),
        text: chars.join(''),
        boilerplate: false,
      });
    }
  }
  return inReadingOrder([...found.values()], clauses);
}

function inReadingOrder(passages: readonly Passage[], clauses: readonly Clause[]): Passage[] {
  const place = new Map(clauses.map((clause, index) => [clause.id, index]));
  const placed = passages.map((passage) => ({
    passage,
    from: place.get(passage.from) ?? 0,
    to: place.get(passage.to) ?? 0,
  }));
  placed.sort(
    (a, b) =>
      a.from - b.from ||
      a.to - b.to ||
      a.passage.fromRange[0] - b.passage.fromRange[0] ||
      a.passage.toRange[0] - b.passage.toRange[0],
  );
  return placed.map(({ passage }) => passage);
}

/** Yields the pairs of places to compare, the one in the earlier document first. */
function* inOrder(group: readonly Spot[], ageOf: (spot: Spot) => number): Generator<[earlier: Spot, later: Spot]> {
  const dated = group
    .filter((spot) => ageOf(spot) >= 0)
    .sort((a, b) => ageOf(a) - ageOf(b) || b.text - a.text || b.at - a.at);
  let sameAge = 0;
  for (const [i, later] of dated.entries()) {
    const last = dated[i - 1];
    if (last && ageOf(last) < ageOf(later)) sameAge = i;
    const first = group.length <= MANY ? 0 : Math.max(0, sameAge - BEFORE);
    for (const earlier of dated.slice(first, sameAge)) yield [earlier, later];
  }
}

/** Returns the maximal run around a place where both texts agree; length 0 where the fingerprint lied. */
function extend(a: Bare, b: Bare, i: number, j: number): { a: number; b: number; length: number } {
  let start = 0;
  while (i - start > 0 && j - start > 0 && a.codes[i - start - 1] === b.codes[j - start - 1]) start += 1;
  let end = 0;
  while (i + end < a.codes.length && j + end < b.codes.length && a.codes[i + end] === b.codes[j + end]) end += 1;
  return { a: i - start, b: j - start, length: start + end };
}

function range(text: Bare, first: number, length: number): [number, number] {
  return [text.starts[first] ?? 0, text.ends[first + length - 1] ?? 0];
}
