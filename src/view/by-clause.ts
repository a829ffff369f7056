import { madeFor } from './made-for.ts';

const made = madeFor<readonly object[], Map<string, unknown[]>>('records-by-clause');

/** Returns the records of a list that stand on a clause, in order; the list is arranged once. */
export function recordsOf<T extends { clause: string }>(records: readonly T[], clause: string): readonly T[] {
  let known = made.get(records);
  if (!known) {
    known = Map.groupBy<string, unknown>(records, (record) => (record as T).clause);
    made.set(records, known);
  }
  return (known.get(clause) ?? []) as T[];
}
