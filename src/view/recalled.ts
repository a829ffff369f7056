import type { Corpus } from '../domain/corpus.ts';
import { madeFor } from './made-for.ts';

/** What costs much to find out and seldom changes, under keys that hold all it was found from. */
export interface Recalled {
  /** For each document a checksum of all that its own text and facts were made from, the vocabulary among it. */
  editions: ReadonlyMap<string, string>;
  /** That of the last build. */
  before: ReadonlyMap<string, unknown>;
  /** What this build asked for, for the next one. */
  asked: Map<string, unknown>;
}

/** Where a build leaves what the last one found out, and finds what to keep; without it all is found out anew. */
export const recalled = madeFor<Corpus, Recalled>('recalled');

/** Returns what lies under a key from the last build, else what `make` returns. A key belongs to one module, so what lies there is a T. */
export function recall<T>(corpus: Corpus, key: string, make: () => T): T {
  const known = recalled.get(corpus);
  if (!known) return make();
  const found = known.before.has(key) ? (known.before.get(key) as T) : make();
  known.asked.set(key, found);
  return found;
}

/**
 * Returns what some documents tell under a name, from the last build where none of them changed. `make` may look at these
 * documents and their clauses, at the names and words of topics, at what the name holds a checksum of, and at nothing else.
 */
export function toldBy<T>(corpus: Corpus, name: string, documents: readonly string[], make: () => T): T {
  const editions = documents.map((id) => recalled.get(corpus)?.editions.get(id));
  return editions.includes(undefined) ? make() : recall(corpus, [name, ...editions].join(' '), make);
}
