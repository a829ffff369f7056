import { answerOf, startThread } from '../../lib/thread.ts';
import type { SearchIndexInput, SearchIndexReport } from './build-search-index.ts';

/** An index that is being built beside the pages. */
export interface SearchBeside {
  /** Resolves when the index stands and agrees with a plain scan of the clauses. */
  finished: Promise<SearchIndexReport>;
  /** Gives it up. */
  stop(): Promise<void>;
}

/**
 * Builds the search index in a thread of its own and holds it against a plain scan, while the pages are made: most
 * of its time is the engine's, which is a process of its own. Only what the index needs is handed over.
 */
export function buildSearchBeside(input: SearchIndexInput): SearchBeside {
  const thread = startThread(new URL('./search-thread.ts', import.meta.url), null);
  thread.postMessage(input);
  return {
    finished: answerOf(thread),
    async stop() {
      await thread.terminate();
    },
  };
}
