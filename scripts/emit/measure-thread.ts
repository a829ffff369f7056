import { parentPort, workerData } from 'node:worker_threads';
import { listFiles } from '../lib/files.ts';
import { measureFiles } from './measure.ts';

/** Answers with the measures of every file below a folder (the other end is `measure.ts`). */
const folder = workerData as string;
parentPort?.postMessage(measureFiles(folder, await listFiles(folder)));
