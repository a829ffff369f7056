import { type Bare, bare, countHan, textOf } from '../../../src/domain/bare.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { Passage } from '../../../src/domain/link.ts';
import type { Run } from '../../../src/domain/shared-runs.ts';
import { agesOf } from '../age.ts';
import { fingerprintsOf } from './fingerprints.ts';

/** What is read of a clause. */
export type Worded = Pick<Clause, 'id' | 'doc' | 'text' | 'inline'>;
/** What is read of a document. */
export type Dated = Pick<PolicyDocument, 'id' | 'issuedOn' | 'level'>;

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
  clauses: readonly Worded[],
  documents: readonly Dated[],
  read: (clause: Worded) => Bare = ({ text }) => bare(text),
): Passage[] {
  const homes = new Map(documents.map((document) => [document.id, document]));
  const texts = clauses.filter((clause) => !clause.inline && clause.text !== '' && homes.has(clause.doc));
  const bares = texts.map(read);
  const ages = new Map([...agesOf(documents)].map(([document, number]) => [document.id, number]));
  const age = Int32Array.from(texts, ({ doc }) => ages.get(doc) ?? -1);
  const found: Passage[] = [];
  const met = runsMet(texts.length);
  const { text, at, groups } = fingerprintsOf(bares, CROWD);
  const ageOf = (spot: number): number => age[text[spot] ?? 0] ?? -1;
  for (const group of groups())
    inOrder(group, ageOf, (earlier, later) => {
      const [x, y] = [text[earlier] ?? 0, text[later] ?? 0];
      const [a, b] = [texts[x], texts[y]];
      const [one, two] = [bares[x], bares[y]];
      if (!a || !b || !one || !two) return;
      const [i, j] = [at[earlier] ?? 0, at[later] ?? 0];
      // Many places lie in the same run, and a long one takes long to extend.
      if (met.holds(x, y, i, j)) return;
      const run = extend(one, two, i, j);
      if (run.length < LEAST_HAN) return;
      met.add(x, y, run);
      const codes = one.codes.subarray(run.a, run.a + run.length);
      if (countHan(codes) < LEAST_HAN) return;
      found.push({
        from: a.id,
        to: b.id,
        fromRange: range(one, run.a, run.length),
        toRange: range(two, run.b, run.length),
        text: textOf(codes),
        boilerplate: false,
      });
    });
  return inReadingOrder(found, clauses);
}

/** The runs between two texts that were met so far. */
interface Runs {
  /** Tells whether a run holds these places side by side. */
  holds(from: number, to: number, i: number, j: number): boolean;
  add(from: number, to: number, run: Run): void;
}

function runsMet(texts: number): Runs {
  const met = new Map<number, Run[]>();
  return {
    holds: (from, to, i, j) =>
      met.get(from * texts + to)?.some(({ a, b, length }) => i - a === j - b && a <= i && i < a + length) ?? false,
    add(from, to, run) {
      const runs = met.get(from * texts + to);
      if (runs) runs.push(run);
      else met.set(from * texts + to, [run]);
    },
  };
}

function inReadingOrder(passages: readonly Passage[], clauses: readonly Worded[]): Passage[] {
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

/** Calls back with the pairs of places to compare, the one in the earlier document first. */
function inOrder(
  group: Uint32Array,
  ageOf: (spot: number) => number,
  compare: (earlier: number, later: number) => void,
): void {
  // Within an age from the last place to the first, so that a formula is followed from the nearest ones.
  const dated = group.filter((spot) => ageOf(spot) >= 0).sort((a, b) => ageOf(a) - ageOf(b) || b - a);
  let sameAge = 0;
  for (let i = 1; i < dated.length; i += 1) {
    const later = dated[i] ?? 0;
    if (ageOf(dated[i - 1] ?? 0) < ageOf(later)) sameAge = i;
    for (let j = group.length <= MANY ? 0 : Math.max(0, sameAge - BEFORE); j < sameAge; j += 1)
      compare(dated[j] ?? 0, later);
  }
}

/** Returns the maximal run around a place where both texts agree; length 0 where the fingerprint lied. */
function extend(a: Bare, b: Bare, i: number, j: number): Run {
  let start = 0;
  while (i - start > 0 && j - start > 0 && a.codes[i - start - 1] === b.codes[j - start - 1]) start += 1;
  let end = 0;
  while (i + end < a.codes.length && j + end < b.codes.length && a.codes[i + end] === b.codes[j + end]) end += 1;
  return { a: i - start, b: j - start, length: start + end };
}

function range(text: Bare, first: number, length: number): [number, number] {
  return [text.starts[first] ?? 0, text.ends[first + length - 1] ?? 0];
}
