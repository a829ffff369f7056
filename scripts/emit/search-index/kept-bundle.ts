import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { type BundleInput, writeBundle } from './pagefind-bundle.ts';

/** Bundles by a checksum of what they are made from, so that those of unchanged documents are not indexed again. */
export interface KeptBundles {
  /** Writes one bundle, or takes it from before; returns the engine's record id of each content. */
  write(input: BundleInput): Promise<string[]>;
  /** Removes the bundles this build did not ask for. */
  close(): Promise<void>;
}

/** Code whose change may change a bundle; the version of Pagefind is in the lock file, which counts too. */
export const CODE = ['scripts/emit/search-index', 'src/search'];

/** Opens the folder of kept bundles; null keeps nothing. */
export async function openKeptBundles(folder: string | null): Promise<KeptBundles> {
  if (folder === null) return { write: writeBundle, close: async () => {} };
  const code = await codeVersion(CODE);
  const used = new Set<string>();
  return {
    async write(input) {
      const hash = createHash('sha256').update(`${code}\n${input.primary}\n`);
      for (const part of input.parts) hash.update(part).update('\0');
      const key = hash.digest('hex');
      used.add(key);
      const kept = join(folder, key);
      const records = await readRecords(kept);
      // Ids must differ across bundles: one that meets another of today is made anew with other ids.
      if (records && !records.some((record) => input.taken.has(record))) {
        await cp(join(kept, 'files'), input.folder, { recursive: true });
        return records;
      }
      const made = await writeBundle(input);
      await keep(kept, input.folder, made);
      return made;
    },
    async close() {
      for (const name of await readdir(folder).catch(() => [])) {
        if (!used.has(name)) await rm(join(folder, name), { recursive: true });
      }
    },
  };
}

async function readRecords(kept: string): Promise<string[] | null> {
  const text = await readFile(join(kept, 'records.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as string[]);
}

/** A build that is broken off leaves no half bundle under a name that promises a whole one. */
async function keep(kept: string, made: string, records: readonly string[]): Promise<void> {
  const half = `${kept}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(dirname(kept), { recursive: true });
  await cp(made, join(half, 'files'), { recursive: true });
  await writeFile(join(half, 'records.json'), JSON.stringify(records));
  await rm(kept, { recursive: true, force: true });
  await rename(half, kept);
}
