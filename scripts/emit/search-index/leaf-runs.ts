import type { Clause } from '../../../src/domain/clause.ts';
import { LEAF_SIZE } from '../../../src/search/layout.ts';

/** Clauses of one document that share a record of the index. */
export interface LeafRun {
  doc: string;
  /** Which run of its document, from 0. */
  at: number;
  /** Where they begin in the order of all clauses, and how many they are. */
  first: number;
  size: number;
}

/** Cuts the clauses into runs of at most a leaf, none across two documents. */
export function leafRuns(clauses: readonly Pick<Clause, 'doc'>[]): LeafRun[] {
  const runs: LeafRun[] = [];
  clauses.forEach(({ doc }, first) => {
    const last = runs[runs.length - 1];
    if (last?.doc !== doc) runs.push({ doc, at: 0, first, size: 1 });
    else if (last.size < LEAF_SIZE) last.size += 1;
    else runs.push({ doc, at: last.at + 1, first, size: 1 });
  });
  return runs;
}
