import { parentPort, workerData } from 'node:worker_threads';
import type { Asked } from './beside.ts';
import { findShared } from './passages.ts';

/** Answers with the shared wording it was started for (the other end is `beside.ts`). */
const { texts, ages } = workerData as Asked;
parentPort?.postMessage(findShared(texts, ages));
