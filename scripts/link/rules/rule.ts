import type { Pair } from '../pair.ts';

/** One reason for or against a link (理由): a number measured on the pair, its weight, and how it is said to a reader. */
export interface Rule {
  id: string;
  /** Points on the log-odds scale for a value of 1; fitted to the reading in tests/fixtures/links (see fit.ts). */
  weight: number;
  value(pair: Pair): number;
  /** What is said of it, or null where it says nothing to a reader. */
  say(pair: Pair): string | null;
}
