import { join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { listFiles } from '../../lib/files.ts';
import { openSumStore, type SumStore, sumOf } from '../../lib/sum-store.ts';
import { type BundleInput, writeBundle } from './pagefind-bundle.ts';

/** What earlier builds made of an index, by checksums of what it was made from and of the code that made it. */
export interface KeptIndex {
  store: SumStore;
  code: string;
}

/** What is kept of a bundle beside its files. */
interface KeptBundle {
  records: string[];
  /** Paths of its files, below its folder. */
  files: string[];
}

/** Code whose change may change an index; the version of Pagefind is in the lock file, which counts too. */
export const CODE = ['scripts/emit/search-index', 'scripts/lib', 'src/domain', 'src/search'];

/** Opens the folder of kept files; null keeps nothing. */
export async function openKeptIndex(folder: string | null): Promise<KeptIndex> {
  return { store: openSumStore(folder), code: folder === null ? '' : await codeVersion(CODE) };
}

/** Writes one bundle, or takes it from before; returns the engine's record id of each content. */
export async function keptBundle({ store, code }: KeptIndex, input: BundleInput): Promise<string[]> {
  const key = sumOf(code, JSON.stringify([input.primary, input.madeFrom]));
  const bytes = store.find(key);
  const kept = bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as KeptBundle);
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
}
