import { parentPort } from 'node:worker_threads';
import { startThread } from './thread.ts';

/** A thread that does one job after the other, in the order in which they are given. */
export interface AskedThread<Job> {
  /** Gives it a job; resolves with what it makes of it. Errors: what went wrong in this job, or in the thread. */
  ask(job: Job, transfer?: ArrayBuffer[]): Promise<unknown>;
  stop(): Promise<void>;
}

/** What the thread is told, and what it answers. */
type Asked<Job> = { id: number; job: Job };
type Answered = { id: number; value: unknown } | { id: number; error: Error };

/** Starts the thread of a module that calls `answerJobs`. A failed job is nobody's where nobody waits for it. */
export function openThread<Job>(url: URL): AskedThread<Job> {
  const thread = startThread(url, null);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let given = 0;
  let failed: Error | null = null;
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on('message', (answer: Answered) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) one?.reject(answer.error);
    else one?.resolve(answer.value);
  });
  thread.on('error', fail);
  thread.on('exit', (code) => fail(new Error(`A thread of the build ended before its jobs were done (${code})`)));
  return {
    ask(job, transfer = []) {
      given += 1;
      const answer = Promise.withResolvers<unknown>();
      answer.promise.catch(() => {});
      if (failed) answer.reject(failed);
      else waiting.set(given, answer);
      thread.postMessage({ id: given, job } satisfies Asked<Job>, transfer);
      return answer.promise;
    },
    async stop() {
      await thread.terminate();
    },
  };
}

/** Lets this thread answer each job with what `work` makes of it; buffers that `given` picks out are handed over, not copied. */
export function answerJobs<Job, T>(
  work: (job: Job) => T | Promise<T>,
  given: (value: T) => ArrayBuffer[] = () => [],
): void {
  let before: Promise<void> = Promise.resolve();
  const answer = async ({ id, job }: Asked<Job>): Promise<void> => {
    try {
      const value = await work(job);
      parentPort?.postMessage({ id, value } satisfies Answered, given(value));
    } catch (error) {
      parentPort?.postMessage({
        id,
        error: error instanceof Error ? error : new Error(String(error)),
      } satisfies Answered);
    }
  };
  parentPort?.on('message', (asked: Asked<Job>) => {
    before = before.then(() => answer(asked));
  });
}
