import { searchForm } from '../domain/normalize.ts';
import type { Engine } from './engine.ts';
import { type PlainScan, plainScan, type ScannedClause } from './plain-scan.ts';

/** A query on which search and plain scan differ, as places in the order of all clauses. */
export interface Difference {
  query: string;
  /** Found by the plain scan only. */
  missed: number[];
  /** Found by search only. */
  wrong: number[];
}

/** Tells how long the search for one of the queries took. */
type OnSearched = (done: number, milliseconds: number) => void;

/** Holds search against a plain scan of the same clauses; returns every difference, none where search is exact. */
export function differences(
  engine: Engine,
  clauses: readonly ScannedClause[],
  queries: readonly string[],
  onSearched?: OnSearched,
): Promise<Difference[]> {
  return differencesFrom(engine, plainScan(clauses), queries, onSearched);
}

/** Does that with a scan that is made already. */
export async function differencesFrom(
  engine: Engine,
  scan: PlainScan,
  queries: readonly string[],
  onSearched?: OnSearched,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const [done, query] of queries.entries()) {
    const scanned = scan(searchForm(query));
    const began = performance.now();
    const searched = new Set((await engine.search(query)).hits.map((hit) => hit.clause));
    onSearched?.(done + 1, performance.now() - began);
    const missed = [...scanned].filter((at) => !searched.has(at));
    const wrong = [...searched].filter((at) => !scanned.has(at));
    if (missed.length > 0 || wrong.length > 0) found.push({ query, missed, wrong });
  }
  return found;
}
