import { type Bare, countHan, textOf } from '../../src/domain/bare.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { coverRuns, type Run, sharedRuns } from '../../src/domain/shared-runs.ts';
import type { PairTable } from './kept/pair-table.ts';
import { isFormula } from './reuse/boilerplate.ts';
import type { Role } from './rules/role.ts';
import type { Unit } from './unit.ts';
import type { Candidate } from './words/candidates.ts';
import type { Profiles } from './words/profiles.ts';
import type { Likeness } from './words/vectors.ts';

/** Two units and all that was measured on them; every rule reads from here (比对结果). */
export interface Pair {
  from: Unit;
  to: Unit;
  /** Likeness of rare words, 0 to 1. */
  words: number;
  /** Words relative to the best partner of either side in the other’s document, 0 to 1. */
  closeness: number;
  subject: number;
  /** Labels of the subjects both speak of, the most telling first. */
  subjects(): readonly string[];
  /** How far the common subject runs all through either text, 0 to 1. */
  pervasion: number;
  /** How much either speaks of a subject at all; a measure for every industry has none. */
  bothHaveSubject: boolean;
  measure: number;
  measures(): readonly string[];
  heading: number;
  roles: readonly [Role, Role];
  /** Compared characters in shared runs of LEAST_RUN or more that are no formula, and Han characters of the longest; 0 before `layBeside`. */
  shared: number;
  longest: number;
}

/** Compared characters from which on shared wording is more than a shared term. */
export const LEAST_RUN = 5;
/** Below this likeness nothing else is looked at. */
const WORTH_READING = 0.0005;

/**
 * Measures every candidate of one later document by the words that were looked up and without shared wording; pairs
 * with next to nothing in common are dropped.
 */
export function measure(candidates: readonly Candidate[], subjects: Profiles, measures: Profiles): Pair[] {
  const nearest = closenessOf(candidates);
  return candidates.flatMap(({ from, to, near }, i) =>
    near < WORTH_READING ? [] : pairOf(from, to, near, nearest[i] ?? 0, subjects, measures),
  );
}

/** Returns a pair of which the words that were looked up are measured, and how near they are beside the best partner. */
export function pairOf(
  from: Unit,
  to: Unit,
  near: number,
  closeness: number,
  subjects: Profiles,
  measures: Profiles,
): Pair {
  const subject = subjects.likeness(from, to);
  return {
    from,
    to,
    words: near,
    closeness,
    subject,
    subjects: noLabels,
    pervasion: subject > 0 ? subjects.pervasion(from, to) : 0,
    bothHaveSubject: subjects.speaks(from) && subjects.speaks(to),
    measure: measures.likeness(from, to),
    measures: noLabels,
    heading: headingLikeness(from, to),
    roles: [from.role, to.role] as const,
    shared: 0,
    longest: 0,
  };
}

const noLabels = (): readonly string[] => [];

/** Returns a pair with all its words compared, with the wording its texts share and the names of what both speak of. */
export function layBeside(
  pair: Pair,
  likeness: Likeness,
  subjects: Profiles,
  measures: Profiles,
  wording: PairTable,
): Pair {
  const { from, to } = pair;
  const told = wording.of(from, to, () => sharedWording(from.bare(), to.bare()));
  return {
    ...pair,
    words: likeness(from, to),
    subjects: () => subjects.common(from, to),
    measures: () => measures.common(from, to),
    shared: told[0] ?? 0,
    longest: told[1] ?? 0,
  };
}

/** Returns how many compared characters two texts share in runs, and the Han characters of the longest run. */
function sharedWording(from: Bare, to: Bare): [shared: number, longest: number] {
  const runs = coverRuns(sharedRuns(from, to, LEAST_RUN)).filter((run) => !isFormula(runText(from, run)));
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  return [shared, runs.reduce((most, run) => Math.max(most, runHan(from, run)), 0)];
}

/** Returns the compared characters of a run. */
export function runText(text: Bare, run: Run): string {
  return textOf(text.codes.subarray(run.a, run.a + run.length));
}

function runHan(text: Bare, run: Run): number {
  return countHan(text.codes.subarray(run.a, run.a + run.length));
}

/** How near each candidate is beside the best partner of either side: they are all those of one later document. */
function closenessOf(candidates: readonly Candidate[]): number[] {
  const earlier = new Map<number, number>();
  const later = new Map<number, Map<PolicyDocument, number>>();
  for (const { from, to, near } of candidates) {
    earlier.set(from.index, Math.max(earlier.get(from.index) ?? 0, near));
    const byDocument = later.get(to.index) ?? new Map<PolicyDocument, number>();
    later.set(to.index, byDocument.set(from.document, Math.max(byDocument.get(from.document) ?? 0, near)));
  }
  return candidates.map(({ from, to, near }) => {
    const [best, other] = [earlier.get(from.index) ?? 0, later.get(to.index)?.get(from.document) ?? 0];
    return near === 0 ? 0 : (near / best) * (near / other);
  });
}

/** The share of two-character words of the shorter heading that the other has too. */
function headingLikeness({ headingWords: a }: Unit, { headingWords: b }: Unit): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared / Math.max(2, Math.min(a.length, b.length));
}
