import type { Clause } from '../../../src/domain/clause.ts';
import type { Consistency, Quantity } from '../../../src/domain/fact.ts';
import type { Note } from '../../../src/domain/repair.ts';

/** What the checks read. */
export interface Evidence {
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly notes: readonly Note[];
}

/** A finding before it has an id. */
export type Finding = Omit<Consistency, 'id'>;

/** A check of the text against itself; it returns what does not agree, with the arithmetic, and corrects nothing. */
export interface Check {
  readonly id: string;
  readonly run: (evidence: Evidence) => Finding[];
}
