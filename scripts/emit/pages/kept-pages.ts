import { constants, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeOthers } from '../../lib/files.ts';
import { pathOf, sumOf } from '../../lib/sum-store.ts';
import type { PageInput } from './page-inputs.ts';

/** What is kept of the pages of the last builds, against the pages of this one. */
export interface KeptPages {
  /** Site paths of the pages and files that stand in the cache and need not be made. */
  paths: ReadonlySet<string>;
  /** Puts those into a built site, and keeps the others of it for the next build. */
  complete(site: string): Promise<void>;
}

/**
 * Looks up which pages were made before from the very same content. `frame` is what all pages depend on: code, base path,
 * origin, date. A null folder keeps nothing.
 */
export function lookUpPages(folder: string | null, frame: unknown, inputs: Iterable<PageInput>): KeptPages {
  if (folder === null) return { paths: new Set(), complete: async () => {} };
  const keys = new Map<string, string>();
  const prefix = JSON.stringify(frame);
  for (const { path, shows } of inputs) {
    keys.set(path, pathOf(sumOf(prefix, path, JSON.stringify(shows))));
  }
  const paths = new Set([...keys].flatMap(([path, key]) => (existsSync(join(folder, key)) ? [path] : [])));
  return {
    paths,
    async complete(site) {
      for (const [path, key] of keys) {
        const [page, copy] = [join(site, path.endsWith('/') ? `${path}index.html` : path), join(folder, key)];
        if (paths.has(path)) copyTo(copy, page);
        else copyTo(page, copy);
      }
      await removeOthers(folder, new Set(keys.values()));
    },
  };
}

/** A build that is broken off leaves no half file under a name that promises a whole one. */
function copyTo(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, `${to}.new`, constants.COPYFILE_FICLONE);
  renameSync(`${to}.new`, to);
}
