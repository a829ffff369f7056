import { Worker } from 'node:worker_threads';

/** What a thread needs of a large corpus fits in this many MB, and no more is asked for. */
const MOST_MEMORY = 4_000;

/** Starts a thread that answers once, with what the module at `url` makes of `data`. */
export function startThread(url: URL, data: unknown): Worker {
  return new Worker(url, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
}

/**
 * Returns the answer of a thread. Errors: what went wrong in it, or that it ended without one; where the caller fails
 * first and never asks, they are nobody's.
 */
export function answerOf<T>(thread: Worker): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`A thread of the build ended without an answer (${code})`)));
  });
  answer.catch(() => {});
  return answer;
}
