import { Worker } from 'node:worker_threads';
import type { SearchIndexInput, SearchIndexReport } from './build-search-index.ts';

/** What the thread is started with; what each clause is worth is sent when it is known. */
export type Begun = Omit<SearchIndexInput, 'weights'>;

/** What the thread says: what it built, or what went wrong. */
export type Said = { report: SearchIndexReport } | { error: string };

/** An index that is being built beside the pages. */
export interface SearchBeside {
  /** Says what each clause is worth, which is known when the documents are linked; nothing is finished before. */
  weigh(weights: Uint8Array): void;
  /** Resolves when the index stands and agrees with a plain scan of the clauses. */
  finished: Promise<SearchIndexReport>;
  /** Gives it up. */
  stop(): Promise<void>;
}

/** The texts of a large corpus and their postings fit in this many MB, and no more is asked for. */
const MOST_MEMORY = 4_000;

/**
 * Builds the search index in a thread of its own and holds it against a plain scan, while the documents are linked and
 * the pages are made: most of its time is the engine's, which is a process of its own. Only what the index needs is
 * handed over.
 */
export function buildSearchBeside(input: Begun): SearchBeside {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url), {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  const finished = new Promise<SearchIndexReport>((resolve, reject) => {
    thread.on('message', (said: Said) => {
      if ('report' in said) resolve(said.report);
      if ('error' in said) reject(new Error(said.error));
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The thread of the search index ended early (${code})`)));
  });
  // Where the pages fail first, nobody is left to hear that this failed too.
  finished.catch(() => {});
  return {
    weigh: (weights) => thread.postMessage(weights),
    finished,
    async stop() {
      await thread.terminate();
    },
  };
}
