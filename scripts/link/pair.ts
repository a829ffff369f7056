import { type Bare, countHan } from '../../src/domain/bare.ts';
import { coverRuns, type Run, sharedRuns } from '../../src/domain/shared-runs.ts';
import { isFormula } from './reuse/boilerplate.ts';
import { type Role, roleOf } from './rules/role.ts';
import type { Unit } from './unit.ts';
import type { Candidate } from './words/candidates.ts';
import type { Profiles } from './words/profiles.ts';
import { cosine, type Vectors } from './words/vectors.ts';

/** Two units and all that was measured on them; every rule reads from here (比对结果). */
export interface Pair {
  from: Unit;
  to: Unit;
  /** Likeness of rare words, 0 to 1. */
  words: number;
  /** Words relative to the best partner of either side in the other’s document, 0 to 1. */
  closeness: number;
  subject: number;
  subjects: readonly string[];
  /** How far the common subject runs all through either text, 0 to 1. */
  pervasion: number;
  /** How much either speaks of a subject at all; a measure for every industry has none. */
  bothHaveSubject: boolean;
  measure: number;
  measures: readonly string[];
  heading: number;
  roles: readonly [Role, Role];
  /** Shared runs of LEAST_RUN compared characters or more that are no formula. */
  runs: readonly Run[];
  longest: number;
}

/** Compared characters from which on shared wording is more than a shared term. */
export const LEAST_RUN = 5;
/** Below this likeness the texts are not laid side by side. */
const WORTH_READING = 0.0005;

/**
 * Measures every candidate of one later document, and hands each pair on as soon as it is measured;
 * pairs with next to nothing in common are dropped.
 */
export function* measure(
  candidates: readonly Candidate[],
  vectors: Vectors,
  subjects: Profiles,
  measures: Profiles,
): Generator<Pair> {
  const likeness = candidates.map(({ from, to }) => {
    const [a, b] = [vectors.units[from.index], vectors.units[to.index]];
    return a && b ? cosine(a, b) : 0;
  });
  const best = new Map<string, number>();
  const sides = ({ from, to }: Candidate): [string, string] => [
    `${from.index}>${to.document.id}`,
    `${to.index}<${from.document.id}`,
  ];
  candidates.forEach((candidate, i) => {
    for (const side of sides(candidate)) best.set(side, Math.max(best.get(side) ?? 0, likeness[i] ?? 0));
  });
  for (const [i, candidate] of candidates.entries()) {
    const words = likeness[i] ?? 0;
    if (words < WORTH_READING) continue;
    const { from, to } = candidate;
    const closeness = sides(candidate).reduce((product, side) => product * (words / (best.get(side) || 1)), 1);
    const runs = coverRuns(sharedRuns(from.bare, to.bare, LEAST_RUN)).filter(
      (run) => !isFormula(runText(from.bare, run)),
    );
    const longest = runs.reduce((most, run) => Math.max(most, runHan(from.bare, run)), 0);
    yield {
      from,
      to,
      words,
      closeness,
      subject: subjects.likeness(from, to),
      subjects: subjects.common(from, to),
      pervasion: subjects.pervasion(from, to),
      bothHaveSubject: subjects.of(from).size > 0 && subjects.of(to).size > 0,
      measure: measures.likeness(from, to),
      measures: measures.common(from, to),
      heading: headingLikeness(from, to),
      roles: [roleOf(from), roleOf(to)] as const,
      runs,
      longest,
    };
  }
}

/** Returns the compared characters of a run. */
export function runText(text: Bare, run: Run): string {
  return text.chars.slice(run.a, run.a + run.length).join('');
}

function runHan(text: Bare, run: Run): number {
  return countHan(text.chars.slice(run.a, run.a + run.length));
}

/** The share of two-character words of the shorter heading that the other has too. */
function headingLikeness(from: Unit, to: Unit): number {
  const [a, b] = [headingWords(from), headingWords(to)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(2, Math.min(a.size, b.size));
}

const headings = new WeakMap<Unit, Set<string>>();

function headingWords(unit: Unit): Set<string> {
  const known = headings.get(unit);
  if (known) return known;
  const heading = (unit.clause.heading ?? unit.context[0] ?? '').replace(/[\p{P}\s]/gu, '');
  const words = new Set(Array.from({ length: Math.max(0, heading.length - 1) }, (_, i) => heading.slice(i, i + 2)));
  headings.set(unit, words);
  return words;
}
