import { parentPort, workerData } from 'node:worker_threads';
import { openSumStore } from '../../lib/sum-store.ts';

/** What the thread is started with: the folder of a sum store, and where what lies under which checksums is to stand. */
export interface Placing {
  folder: string;
  files: readonly [sum: string, path: string][];
}

const { folder, files } = workerData as Placing;
const store = openSumStore(folder);
// Not closed: that would remove what others ask for.
parentPort?.postMessage(files.filter(([sum, path]) => !store.place(sum, path)).map(([, path]) => path));
