import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type ClauseFields, leafContent } from '../../../src/search/layout.ts';

/** One bundle to write. */
export interface BundleInput {
  folder: string;
  /** The primary bundle keeps the engine; the others keep postings only. */
  primary: boolean;
  leaves: readonly { key: number; clauses: readonly ClauseFields[] }[];
  /** Record ids of the bundles before; ids must differ across bundles because results are merged. */
  taken: ReadonlySet<string>;
}

/**
 * Postings per chunk of the index. Pagefind's 20,000 make chunks of 36 kB, of which a first search needs several;
 * with 3,000 a chunk takes 6 kB and a search of eight characters 25 kB.
 */
const CHUNK_POSTINGS = '3000';

/** Files of Pagefind that this site does not use: its user interfaces, its worker, and the texts it would show. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'fragment',
  'filter',
];
const ENGINE = ['pagefind.js', 'wasm.unknown.pagefind'];

/** Writes one bundle and returns the engine's record id of each leaf. */
export async function writeBundle(input: BundleInput): Promise<string[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_POSTINGS;
  for (let salt = 0; ; salt += 1) {
    await rm(join(input.folder, 'index'), { recursive: true, force: true });
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const leaf of input.leaves) {
      const added = await index.addCustomRecord({
        url: `/${salt}/${leaf.key}`,
        language: 'unknown',
        content: leafContent(leaf.clauses),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused a record: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: input.folder });
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
    await close();
    const ids = await recordIds(join(input.folder, 'fragment'));
    const records = input.leaves.map((leaf) => ids.get(`/${salt}/${leaf.key}`) ?? '');
    const unused = input.primary ? UNUSED : [...UNUSED, ...ENGINE];
    for (const name of unused) await rm(join(input.folder, name), { recursive: true, force: true });
    if (records.includes('')) throw new Error('Pagefind lost a record: the index would not be complete');
    if (!records.some((record) => input.taken.has(record))) return records;
  }
}

/** Returns the record id of each url, read from the names of the fragments. */
async function recordIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}
