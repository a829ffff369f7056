import { join } from 'node:path';
import { codeVersion } from '../../lib/code-version.ts';
import { listFiles } from '../../lib/files.ts';
import { openSumStore, type SumStore, sumOf } from '../../lib/sum-store.ts';

/** What earlier builds made of an index, by checksums of what it was made from and of the code that made it. */
export interface KeptIndex {
  store: SumStore;
  code: string;
}

/** A bundle as it was written. */
export interface KeptBundle {
  primary: boolean;
  /** What it was made from, in order, each with the engine's id of its record. */
  pieces: { sum: string; size: number; record: string }[];
  /** Paths of its files, below its folder. */
  files: string[];
}

/** Code whose change may change an index; the version of Pagefind is in the lock file, which counts too. */
export const CODE = ['scripts/emit/search-index', 'scripts/lib', 'src/domain', 'src/search'];

/** Opens the folder of kept files; null keeps nothing. */
export async function openKeptIndex(folder: string | null): Promise<KeptIndex> {
  return { store: openSumStore(folder), code: folder === null ? '' : await codeVersion(CODE) };
}

/** Returns the bundles of earlier builds. One list holds them all: what resembles a bundle of today has another checksum. */
export function listedBundles({ store, code }: KeptIndex): KeptBundle[] {
  const bytes = store.find(sumOf(code, LIST));
  return bytes === null ? [] : (JSON.parse(bytes.toString('utf8')) as KeptBundle[]);
}

/** Lists the bundles that the next build may take; of two made from the same, the later one, whose files are kept. */
export function listBundles({ store, code }: KeptIndex, bundles: readonly KeptBundle[]): void {
  const last = new Map(bundles.map((bundle) => [keyOf(code, bundle), bundle]));
  store.put(sumOf(code, LIST), Buffer.from(JSON.stringify([...last.values()])));
}

/** Tells whether all files of a bundle are still kept. */
export function isWhole({ store, code }: KeptIndex, bundle: KeptBundle): boolean {
  const key = keyOf(code, bundle);
  return bundle.files.every((name) => store.has(sumOf(key, name)));
}

/** Lets a kept bundle stand in a folder; throws where another build has removed it since. */
export function placeBundle({ store, code }: KeptIndex, bundle: KeptBundle, folder: string): void {
  const key = keyOf(code, bundle);
  for (const name of bundle.files) {
    if (!store.place(sumOf(key, name), join(folder, name)))
      throw new Error(`${name} of the index is gone: build again`);
  }
}

/** Keeps a bundle that was just written into a folder. */
export async function keepBundle(
  { store, code }: KeptIndex,
  made: Omit<KeptBundle, 'files'>,
  folder: string,
): Promise<KeptBundle> {
  const key = keyOf(code, made);
  const files = (await listFiles(folder)).filter((name) => OWN.test(name));
  for (const name of files) store.keep(sumOf(key, name), join(folder, name));
  return { ...made, files };
}

const LIST = 'bundles';

/** The folder of the first bundle holds those of the others and the texts too. */
const OWN = /^(?:index\/)?[^/]+$/u;

function keyOf(code: string, { primary, pieces }: Omit<KeptBundle, 'files'>): string {
  return sumOf(code, JSON.stringify([primary, pieces.map(({ sum }) => sum)]));
}
