import type { Catalog } from './catalog.ts';
import { IndexUnavailable, type Reader } from './reader.ts';

/** What we use of Pagefind's browser bundle. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
  }): PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { metaCacheTag: string; language: string }): Promise<void>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Where a token stands, positions in rising order: per leaf, and per source (by its place in the catalog). */
export interface Posting {
  leaves: ReadonlyMap<number, readonly number[]>;
  sources: ReadonlyMap<number, readonly number[]>;
}

/** Looks tokens up, each at most once. */
export type Postings = (token: string) => Promise<Posting>;

/** Postings are kept up to this many positions, the least used given up first: some 40 MB. */
const KEPT_POSITIONS = 3_000_000;

/**
 * Opens Pagefind and returns a look-up of postings. One token a question: with several, Pagefind does not say
 * which of them stands at which position.
 */
export async function openPostings(pagefind: PagefindModule, catalog: Catalog, reader: Reader): Promise<Postings> {
  const leafOf = new Map(catalog.leaves.map((leaf, at) => [leaf.record, at]));
  const sourceOf = new Map(catalog.sources.map((source, at) => [source.record, at]));
  const former = new Set(catalog.former);
  catalog.bundles.forEach((folder, at) => void reader.keep(`${folder}pagefind-entry.json`, catalog.entries[at] ?? ''));
  const [primary = '', ...others] = catalog.bundles;
  const engine = pagefind.createInstance({
    basePath: reader.base + primary,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: catalog.version,
  });
  await engine.init();
  // The engine answers nothing, not even an empty question, before its own files are there.
  if (catalog.leaves.length > 0) await settled(engine.search(''), reader);
  const merge = (path: string): Promise<void> =>
    engine.mergeIndex(reader.base + path, { metaCacheTag: catalog.version, language: 'unknown' });
  await settled(Promise.all(others.map(merge)), reader);

  const ask = async (token: string): Promise<Posting> => {
    for (let attempt = 1; ; attempt += 1) {
      const before = reader.failures.length;
      const { results } = await engine.search(token);
      const missing = reader.failures.slice(before).filter((path) => path.endsWith('.pf_index'));
      if (missing.length === 0) {
        const leaves = new Map<number, readonly number[]>();
        const sources = new Map<number, readonly number[]>();
        for (const { id, words } of results) {
          const leaf = leafOf.get(id);
          const source = sourceOf.get(id);
          if (leaf !== undefined) leaves.set(leaf, words);
          else if (source !== undefined) sources.set(source, words);
          else if (!former.has(id)) throw new Error(`the index knows no record ${id}: index and catalog differ`);
        }
        return { leaves, sources };
      }
      if (attempt === 2) throw new IndexUnavailable(missing);
    }
  };

  const kept = new Map<string, { posting: Promise<Posting>; size: number }>();
  let total = 0;
  const forget = (token: string): void => {
    total -= kept.get(token)?.size ?? 0;
    kept.delete(token);
  };
  return (token) => {
    const known = kept.get(token);
    if (known !== undefined) {
      kept.delete(token);
      kept.set(token, known);
      return known.posting;
    }
    const entry = { posting: ask(token), size: 0 };
    kept.set(token, entry);
    entry.posting.then(
      (posting) => {
        if (kept.get(token) !== entry) return;
        entry.size = positionsOf(posting);
        total += entry.size;
        for (const oldest of kept.keys()) {
          if (total <= KEPT_POSITIONS || oldest === token) break;
          forget(oldest);
        }
      },
      () => forget(token),
    );
    return entry.posting;
  };
}

function positionsOf({ leaves, sources }: Posting): number {
  let size = 1;
  for (const list of [leaves, sources]) for (const positions of list.values()) size += positions.length;
  return size;
}

/** Waits for a step of the engine, but not for ever where one of its files has failed: it would wait on it silently. */
async function settled(step: Promise<unknown>, reader: Reader): Promise<void> {
  const before = reader.failures.length;
  let done = false;
  const watch = async (): Promise<void> => {
    while (!done && (reader.failures.length === before || reader.waiting() > 0)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  try {
    await Promise.race([step, watch()]);
  } finally {
    done = true;
  }
  const missing = reader.failures.slice(before);
  if (missing.length > 0) throw new IndexUnavailable(missing);
}
