import { searchForm } from '../domain/normalize.ts';
import type { Engine } from './engine.ts';

/** The fields that a plain scan looks at. */
export interface ScannedClause {
  heading: string | null;
  text: string;
}

/** A query on which search and plain scan differ, as places in the order of all clauses. */
export interface Difference {
  query: string;
  /** Found by the plain scan only. */
  missed: number[];
  /** Found by search only. */
  wrong: number[];
}

/** Holds search against a plain scan of the same clauses; returns every difference, none where search is exact. */
export async function differences(
  engine: Engine,
  clauses: readonly ScannedClause[],
  queries: readonly string[],
  onSearched?: (done: number, milliseconds: number) => void,
): Promise<Difference[]> {
  const fields = clauses.map(({ heading, text }) => [searchForm(text), searchForm(heading ?? '')] as const);
  const found: Difference[] = [];
  for (const [done, query] of queries.entries()) {
    const wanted = searchForm(query);
    const scanned = new Set<number>();
    fields.forEach(([text, heading], at) => {
      if (wanted !== '' && (text.includes(wanted) || heading.includes(wanted))) scanned.add(at);
    });
    const began = performance.now();
    const searched = new Set((await engine.search(query)).hits.map((hit) => hit.clause));
    onSearched?.(done + 1, performance.now() - began);
    const missed = [...scanned].filter((at) => !searched.has(at));
    const wrong = [...searched].filter((at) => !scanned.has(at));
    if (missed.length > 0 || wrong.length > 0) found.push({ query, missed, wrong });
  }
  return found;
}
