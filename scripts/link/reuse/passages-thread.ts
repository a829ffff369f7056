import { parentPort, workerData } from 'node:worker_threads';
import { bareReader } from '../unit.ts';
import type { Asked } from './beside.ts';
import { findPassages } from './passages.ts';

/** Answers with the passages it was started for (the other end is `beside.ts`). */
const { clauses, documents } = workerData as Asked;
const read = bareReader(clauses.reduce((sum, { text }) => sum + text.length, 0));
parentPort?.postMessage(findPassages(clauses, documents, read));
