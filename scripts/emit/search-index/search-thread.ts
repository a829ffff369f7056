import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { platform } from 'node:process';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { buildSearchIndex, type SearchIndexInput, type SearchIndexReport } from './build-search-index.ts';
import { type SearchCheck, searchCheck, verifySearch } from './verify-search.ts';

const YIELDING = constants.priority.PRIORITY_BELOW_NORMAL;

// On Linux a priority is that of a thread and of the processes it starts: what the pages wait for goes first.
if (platform === 'linux') setPriority(YIELDING);

/** Builds the index it is told of, then holds it against a plain scan (the other end is `beside.ts`). */
async function build(): Promise<{ report: SearchIndexReport; folder: string; check: SearchCheck }> {
  // What is sent lives as long as this function, what a thread is started with lives as long as the thread: the check
  // that follows asks for much memory in small pieces, and would have all of it looked through again and again.
  const [input] = (await once(parentPort as MessagePort, 'message')) as [SearchIndexInput];
  const { forms, ...report } = await buildSearchIndex(input);
  return { report, folder: input.outDir, check: searchCheck(forms) };
}

const { report, folder, check } = await build();
await verifySearch(folder, check);
parentPort?.postMessage(report);
