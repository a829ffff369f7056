import { bare, comparedText } from '../../../src/domain/bare.ts';
import type { Passage } from '../../../src/domain/link.ts';
import { bareReader } from '../unit.ts';
import { groupsOf, type Spots, spotsOf } from './fingerprints.ts';
import { findRuns, inReadingOrder, RUN, type Runs } from './runs.ts';
import { type Dated, type Texts, textsOf, type Worded } from './texts.ts';

/** What a search for shared wording found, and the places it went by; a later one goes on from both. */
export interface Shared {
  spots: Spots;
  /** In reading order. */
  runs: Runs;
}

/** Finds every maximal passage of 12 or more Han characters that two of these texts share. */
export function findShared(texts: readonly string[], ages: Int32Array): Shared {
  const read = bareReader(texts.reduce((sum, { length }) => sum + length, 0));
  const bares = texts.map((text) => read({ text }));
  const spots = spotsOf(bares);
  const bareOf = (text: number) => bares[text] ?? bare('');
  return { spots, runs: inReadingOrder(findRuns(bareOf, ages, spots, groupsOf(spots), () => true)) };
}

/**
 * Finds every maximal passage of 12 or more Han characters that two clauses of different documents share
 * (文本重用), with exact offsets; `boilerplate` is decided afterwards.
 */
export function findPassages(clauses: readonly Worded[], documents: readonly Dated[]): Passage[] {
  const texts = textsOf(clauses, documents);
  const all = texts.clauses.map(({ text }) => text);
  return passagesOf(findShared(all, texts.ages).runs, texts);
}

/** Returns runs as passages, in the same order. */
export function passagesOf(runs: Runs, { clauses }: Pick<Texts, 'clauses'>): Passage[] {
  return Array.from({ length: runs.length / RUN }, (_, run): Passage => {
    const [x = 0, y = 0, start = 0, end = 0, first = 0, last = 0] = runs.subarray(run * RUN, (run + 1) * RUN);
    const [from, to] = [clauses[x], clauses[y]];
    return {
      from: from?.id ?? '',
      to: to?.id ?? '',
      fromRange: [start, end],
      toRange: [first, last],
      text: comparedText((from?.text ?? '').slice(start, end)),
      boilerplate: false,
    };
  });
}
