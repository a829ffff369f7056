import { join } from 'node:path';
import { openSumStore, sumOf } from '../../lib/sum-store.ts';
import type { PageInput } from './page-inputs.ts';

/** What is kept of the pages of the last builds, against the pages of this one. */
export interface KeptPages {
  /** Site paths of the pages and files that stand in the cache and need not be made. */
  paths: ReadonlySet<string>;
  /** Puts those into a built site, and keeps the others of it for the next build. */
  complete(site: string): void;
}

/**
 * Looks up which pages were made before from the very same content. `frame` is what all pages depend on: code, base path,
 * origin, date. A null folder keeps nothing. A kept page and that of the site are one file: who changes a page of the site
 * writes a new file.
 */
export function lookUpPages(folder: string | null, frame: unknown, inputs: Iterable<PageInput>): KeptPages {
  if (folder === null) return { paths: new Set(), complete: () => {} };
  const store = openSumStore(folder);
  const prefix = JSON.stringify(frame);
  const sums = new Map<string, string>();
  for (const { path, shows } of inputs) sums.set(path, sumOf(prefix, path, JSON.stringify(shows)));
  const paths = new Set([...sums].flatMap(([path, sum]) => (store.has(sum) ? [path] : [])));
  return {
    paths,
    complete(site) {
      for (const [path, sum] of sums) {
        const page = join(site, path.endsWith('/') ? `${path}index.html` : path);
        if (!paths.has(path)) store.keep(sum, page);
        else if (!store.place(sum, page)) throw new Error(`${path} was changed in ${folder} during the build`);
      }
      store.close();
    },
  };
}
