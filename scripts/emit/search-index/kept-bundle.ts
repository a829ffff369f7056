import { join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { listFiles } from '../../lib/files.ts';
import { openSumStore, sumOf } from '../../lib/sum-store.ts';
import { type BundleInput, writeBundle } from './pagefind-bundle.ts';

/** Bundles by a checksum of what they are made from, so that those of unchanged documents are not indexed again. */
export interface KeptBundles {
  /** Writes one bundle, or takes it from before; returns the engine's record id of each content. */
  write(input: BundleInput): Promise<string[]>;
  /** Removes the bundles this build did not ask for. */
  close(): void;
}

/** What is kept of a bundle beside its files. */
interface KeptBundle {
  records: string[];
  /** Paths of its files, below its folder. */
  files: string[];
}

/** Code whose change may change a bundle; the version of Pagefind is in the lock file, which counts too. */
export const CODE = ['scripts/emit/search-index', 'scripts/lib', 'src/domain', 'src/search'];

/** Opens the folder of kept bundles; null keeps nothing. */
export async function openKeptBundles(folder: string | null): Promise<KeptBundles> {
  if (folder === null) return { write: writeBundle, close: () => {} };
  const code = await codeVersion(CODE);
  const store = openSumStore(folder);
  const read = (key: string): KeptBundle | null => {
    const bytes = store.find(key);
    return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as KeptBundle);
  };
  return {
    async write(input) {
      const key = sumOf(code, JSON.stringify([input.primary, input.madeFrom]));
      const kept = read(key);
      // Ids must differ across bundles: one that meets another of today is made anew with other ids.
      if (kept && !kept.records.some((record) => input.taken.has(record))) {
        const placed = kept.files.map((name) => store.place(sumOf(key, name), join(input.folder, name)));
        if (!placed.includes(false)) return kept.records;
      }
      const records = await writeBundle(input);
      const files = await listFiles(input.folder);
      for (const name of files) store.keep(sumOf(key, name), join(input.folder, name));
      store.put(key, Buffer.from(JSON.stringify({ records, files } satisfies KeptBundle)));
      return records;
    },
    close: store.close,
  };
}
