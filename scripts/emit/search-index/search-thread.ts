import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { platform } from 'node:process';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Begun } from './beside.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { verifySearch } from './verify-search.ts';

const YIELDING = constants.priority.PRIORITY_BELOW_NORMAL;

/** Builds the index it was started for and holds it against a plain scan (the other end is `beside.ts`). */
const input = workerData as Begun;
// On Linux a priority is that of a thread and of the processes it starts: what the pages wait for goes first.
if (platform === 'linux') setPriority(YIELDING);
const weighed = once(parentPort as MessagePort, 'message') as Promise<[Uint8Array]>;
const report = await buildSearchIndex({ ...input, weights: async () => (await weighed)[0] });
await verifySearch(input.outDir, input.corpus.clauses);
parentPort?.postMessage(report);
