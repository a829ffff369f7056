import type { Difference, State } from './finding.ts';
import type { Entry } from './library.ts';

/** What one check of a citation or quotation found; several are put together in a finding. */
export interface Verdict {
  state: State;
  message: string;
  entry: Entry | null;
  difference: Difference | null;
  nearby: Entry[];
}

/** Returns a verdict with the fields that are not given empty. */
export function verdict(state: State, message: string, more: Partial<Verdict> = {}): Verdict {
  // A place that ends in its own stop (四（二）2.) needs no other.
  return {
    state,
    message: message.replaceAll(/(?<=\d)\.(?=。)/gu, ''),
    entry: null,
    difference: null,
    nearby: [],
    ...more,
  };
}

const GRAVITY: Record<State, number> = { agrees: 0, unchecked: 1, revised: 2, missing: 3, misplaced: 4, differs: 5 };

/** Puts verdicts on one place together: the gravest state, every message that says something, the first of the rest. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const sorted = [...verdicts].sort((a, b) => GRAVITY[b.state] - GRAVITY[a.state]);
  const [gravest] = sorted;
  if (!gravest) return verdict('unchecked', '');
  return {
    state: gravest.state,
    message: sorted
      .map((item) => item.message)
      .filter(Boolean)
      .join(' '),
    entry: sorted.find((item) => item.entry)?.entry ?? null,
    difference: sorted.find((item) => item.difference)?.difference ?? null,
    nearby: sorted.flatMap((item) => item.nearby),
  };
}
