import { join } from 'node:path';
import { openSumStore, sumOf } from '../../lib/sum-store.ts';
import { answerOf, startThread } from '../../lib/thread.ts';
import type { PageInput } from './page-inputs.ts';
import type { Placing } from './place-pages.ts';

/** What is kept of the pages of the last builds, against the pages of this one. */
export interface KeptPages {
  /** Site paths of the pages and files that stand in the cache and need not be made. */
  paths: ReadonlySet<string>;
  /**
   * Puts those into a site, in a thread of its own while the others are made: of ten thousand files that takes seconds.
   * Errors: one of them was changed in the cache since.
   */
  place(site: string): Promise<void>;
  /** Keeps the others of a built site for the next build. */
  keep(site: string): void;
}

/**
 * Looks up which pages were made before from the very same content. `frame` is what all pages depend on: code, base path,
 * origin, date. A null folder keeps nothing. A kept page and that of the site are one file: who changes a page of the site
 * writes a new file.
 */
export function lookUpPages(folder: string | null, frame: unknown, inputs: Iterable<PageInput>): KeptPages {
  if (folder === null) return { paths: new Set(), place: async () => {}, keep: () => {} };
  const store = openSumStore(folder);
  const prefix = JSON.stringify(frame);
  const sums = new Map<string, string>();
  for (const { path, shows } of inputs) sums.set(path, sumOf(prefix, path, JSON.stringify(shows)));
  const paths = new Set([...sums].flatMap(([path, sum]) => (store.has(sum) ? [path] : [])));
  return {
    paths,
    async place(site) {
      if (paths.size === 0) return;
      const files = Array.from(paths, (path): [string, string] => [sums.get(path) ?? '', fileOf(site, path)]);
      const placing: Placing = { folder, files };
      const [changed] = await answerOf<string[]>(startThread(new URL('./place-pages.ts', import.meta.url), placing));
      if (changed !== undefined) throw new Error(`${changed} was changed in ${folder} during the build`);
    },
    keep(site) {
      for (const [path, sum] of sums) if (!paths.has(path)) store.keep(sum, fileOf(site, path));
      store.close();
    },
  };
}

const fileOf = (site: string, path: string): string => join(site, path.endsWith('/') ? `${path}index.html` : path);
