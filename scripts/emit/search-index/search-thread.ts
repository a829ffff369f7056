import { parentPort, workerData } from 'node:worker_threads';
import type { Said } from './beside.ts';
import { buildSearchIndex, type SearchIndexInput } from './build-search-index.ts';
import { verifySearch } from './verify-search.ts';

/** Builds the index it was started for and holds it against a plain scan (the other end is `beside.ts`). */
const input = workerData as SearchIndexInput;
try {
  const report = await buildSearchIndex(input);
  await verifySearch(input.outDir, input.corpus.clauses);
  parentPort?.postMessage({ report } satisfies Said);
} catch (error) {
  parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Said);
}
