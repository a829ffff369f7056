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
  // The stop of a place (四（二）2.) is part of it and must not be taken for the end of the sentence.
  return {
    state,
    message: message.replaceAll(/(?<=\d\.)(?=。)/gu, '这一条'),
    entry: null,
    difference: null,
    nearby: [],
    ...more,
  };
}

/** Words that agree outweigh that their place is there: that a place is there says nothing of words. */
const GRAVITY: Record<State, number> = {
  located: 0,
  agrees: 1,
  unchecked: 2,
  revised: 3,
  missing: 4,
  misplaced: 5,
  figures: 6,
  differs: 7,
};

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
