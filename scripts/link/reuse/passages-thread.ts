import { parentPort, workerData } from 'node:worker_threads';
import { bareReader } from '../unit.ts';
import type { Asked, Found } from './beside.ts';
import { findPassages } from './passages.ts';

/** Finds the passages it was started for (the other end is `beside.ts`). */
const { clauses, documents } = workerData as Asked;
try {
  const read = bareReader(clauses.reduce((sum, { text }) => sum + text.length, 0));
  parentPort?.postMessage({ passages: findPassages(clauses, documents, read) } satisfies Found);
} catch (error) {
  parentPort?.postMessage({ error: String(error) } satisfies Found);
}
