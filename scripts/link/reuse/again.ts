import { numberList } from '../words/number-list.ts';
import { memory } from '../words/pool.ts';
import { comparedOtherwise, pairOf } from './compared-otherwise.ts';
import { groupsOf, hashesOf, type Spots, spotsOf } from './fingerprints.ts';
import type { Shared } from './passages.ts';
import { type BareTexts, findRuns, inReadingOrder, RUN } from './runs.ts';

/** What the last search found, and what has become of its texts. */
export interface SharedBefore extends Shared {
  ages: Int32Array;
  /** For each text of then its number today, −1 where it is another or gone; those that stay keep their order. */
  today: Int32Array;
}

/**
 * Finds what `findShared` finds, from what was found before: only wording is looked at that a text has, or had, which came,
 * went or changed. Of usual wording not every pair of places is compared, so that such a text may also change what two
 * others share.
 */
export function findAgain(before: SharedBefore, bareOf: BareTexts, ages: Int32Array): Shared {
  const then = new Int32Array(ages.length).fill(-1);
  for (const [old, text] of before.today.entries()) if (text >= 0) then[text] = old;
  const isNew = (text: number): boolean => then[text] === -1;
  const spots = spotsAgain(before.spots, then, bareOf);
  const touched = hashesOf(before.spots, (text) => before.today[text] === -1, hashesOf(spots, isNew));
  const others = comparedOtherwise(before, { spots, ages, isNew }, touched);
  const isWanted = (from: number, to: number): boolean =>
    isNew(from) || isNew(to) || others.pairs.has(pairOf(from, to));
  const groups = groupsOf(
    spots,
    hashesOf(spots, (text) => isNew(text) || others.earlier.has(text)),
  );
  const runs = numberList();
  for (const number of findRuns(bareOf, ages, spots, groups, isWanted)) runs.push(number);
  for (let at = 0; at < before.runs.length; at += RUN) {
    const [x = 0, y = 0, ...ranges] = before.runs.subarray(at, at + RUN);
    const [from, to] = [before.today[x] ?? -1, before.today[y] ?? -1];
    if (from < 0 || to < 0 || others.pairs.has(pairOf(from, to))) continue;
    for (const number of [from, to, ...ranges]) runs.push(number);
  }
  return { spots, runs: inReadingOrder(runs.all()) };
}

/** Returns the places of the texts of today; only texts that are not those of before are read. */
function spotsAgain(before: Spots, then: Int32Array, bareOf: BareTexts): Spots {
  const fresh = [...then.keys()].filter((text) => then[text] === -1);
  const added = spotsOf(fresh.map(bareOf));
  const places = new Map(fresh.map((text, at) => [text, at]));
  const ends = new Int32Array(memory(then.byteLength));
  const from = (text: number): { of: Spots; start: number; end: number } => {
    const of = places.has(text) ? added : before;
    const at = places.get(text) ?? then[text] ?? 0;
    return { of, start: of.ends[at - 1] ?? 0, end: of.ends[at] ?? 0 };
  };
  for (const text of then.keys()) {
    const { start, end } = from(text);
    ends[text] = (ends[text - 1] ?? 0) + end - start;
  }
  const room = (ends.at(-1) ?? 0) * Int32Array.BYTES_PER_ELEMENT;
  const [hashes, at] = [new Int32Array(memory(room)), new Int32Array(memory(room))];
  for (const text of then.keys()) {
    const { of, start, end } = from(text);
    hashes.set(of.hashes.subarray(start, end), ends[text - 1] ?? 0);
    at.set(of.at.subarray(start, end), ends[text - 1] ?? 0);
  }
  return { ends, hashes, at };
}
