import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeOthers } from '../../lib/files.ts';
import type { PageInput } from './page-inputs.ts';

/** What is kept of the pages of the last builds, against the pages of this one. */
export interface KeptPages {
  /** Site paths of the pages that stand in the cache and need not be made. */
  paths: ReadonlySet<string>;
  /** Puts those pages into a built site, and keeps the others of it for the next build. */
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
    const hash = createHash('sha256').update(prefix).update(path).update(JSON.stringify(shows, plain)).digest('hex');
    keys.set(path, join(hash.slice(0, 2), hash));
  }
  const paths = new Set([...keys].flatMap(([path, key]) => (existsSync(join(folder, key)) ? [path] : [])));
  return {
    paths,
    async complete(site) {
      for (const [path, key] of keys) {
        const [page, copy] = [join(site, path, 'index.html'), join(folder, key)];
        await (paths.has(path) ? copyTo(copy, page) : copyTo(page, copy));
      }
      await removeOthers(folder, new Set(keys.values()));
    },
  };
}

/** Maps and sets have no JSON form of their own. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** A build that is broken off leaves no half file under a name that promises a whole one. */
async function copyTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, `${to}.new`, constants.COPYFILE_FICLONE);
  await rename(`${to}.new`, to);
}
