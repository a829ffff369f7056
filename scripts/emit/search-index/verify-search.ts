import { type PlainScan, plainScanOfForms, type ScannedClause } from '../../../src/search/plain-scan.ts';
import { seededQueries } from '../../../src/search/seeded-queries.ts';
import { differencesFrom } from '../../../src/search/verify.ts';
import { openNodeSearch } from '../../lib/node-search.ts';

const QUERIES = 300;
/** A query costs a scan of every clause: of a larger corpus fewer are tried, but never fewer than LEAST_QUERIES. */
const SCANNED = 6_000_000;
const LEAST_QUERIES = 50;
const SEED = 20_120_225;
const NAMED = 5;

/** What an index is held against. */
export interface SearchCheck {
  clauses: number;
  queries: string[];
  scan: PlainScan;
}

/** Makes the check of an index from its clauses in the search form. */
export function searchCheck(forms: readonly ScannedClause[]): SearchCheck {
  const count = Math.min(QUERIES, Math.max(LEAST_QUERIES, Math.round(SCANNED / Math.max(1, forms.length))));
  return { clauses: forms.length, queries: seededQueries(forms, count, SEED), scan: plainScanOfForms(forms) };
}

/**
 * Holds the index that was just written against a plain scan of the clauses, and throws where one clause is missed or
 * wrong: a site whose search is not complete is not published.
 */
export async function verifySearch(folder: string, { clauses, queries, scan }: SearchCheck): Promise<void> {
  const engine = await openNodeSearch(folder);
  if (engine.catalog.clauses !== clauses) {
    throw new Error(`检索索引有 ${engine.catalog.clauses} 条，数据集有 ${clauses} 条：请重新构建。`);
  }
  const wrong = await differencesFrom(engine, scan, queries);
  if (wrong.length === 0) return;
  const ids = async (places: number[]): Promise<string> =>
    (await engine.read(places)).map(({ id }) => id).join('、') || '无';
  const named = await Promise.all(
    wrong
      .slice(0, NAMED)
      .map(async ({ query, missed, wrong: extra }) => `“${query}”　漏：${await ids(missed)}　误：${await ids(extra)}`),
  );
  throw new Error(`检索与逐条比对不一致：${queries.length} 次里有 ${wrong.length} 次。\n${named.join('\n')}`);
}
