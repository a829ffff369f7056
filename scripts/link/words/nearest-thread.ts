import { parentPort, workerData } from 'node:worker_threads';
import { findNearest } from './nearest.ts';
import type { Asked } from './nearest-beside.ts';

/** Hands over what it finds for one text after the other (the other end is `nearest-beside.ts`). */
const { vectors, byAge } = workerData as Asked;
for (const found of findNearest(vectors, byAge))
  parentPort?.postMessage(found, [found.from.buffer, found.to.buffer, found.near.buffer] as ArrayBuffer[]);
