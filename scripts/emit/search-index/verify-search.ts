import type { Clause } from '../../../src/domain/clause.ts';
import { seededQueries } from '../../../src/search/seeded-queries.ts';
import { differences } from '../../../src/search/verify.ts';
import { openNodeSearch } from '../../lib/node-search.ts';

const QUERIES = 300;
/** A query costs a scan of every clause: of a larger corpus fewer are tried, but never fewer than LEAST_QUERIES. */
const SCANNED = 6_000_000;
const LEAST_QUERIES = 50;
const SEED = 20_120_225;
const NAMED = 5;

/**
 * Holds the index that was just written against a plain scan of the clauses, and throws where one clause is missed or
 * wrong: a site whose search is not complete is not published. Returns how many queries were tried.
 */
export async function verifySearch(
  folder: string,
  clauses: readonly Clause[],
  count = queriesFor(clauses.length),
): Promise<number> {
  const engine = await openNodeSearch(folder);
  if (engine.catalog.clauses !== clauses.length) {
    throw new Error(`检索索引有 ${engine.catalog.clauses} 条，数据集有 ${clauses.length} 条：请重新构建。`);
  }
  const queries = seededQueries(clauses, count, SEED);
  const wrong = await differences(engine, clauses, queries);
  if (wrong.length > 0) {
    const named = wrong
      .slice(0, NAMED)
      .map(({ query, missed, wrong: extra }) => {
        const ids = (places: number[]): string => places.map((at) => clauses[at]?.id).join('、');
        return `“${query}”　漏：${ids(missed) || '无'}　误：${ids(extra) || '无'}`;
      })
      .join('\n');
    throw new Error(`检索与逐条比对不一致：${queries.length} 次里有 ${wrong.length} 次。\n${named}`);
  }
  return queries.length;
}

function queriesFor(clauses: number): number {
  return Math.min(QUERIES, Math.max(LEAST_QUERIES, Math.round(SCANNED / Math.max(1, clauses))));
}
