import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

/** One bundle to write. */
export interface BundleInput {
  folder: string;
  /** The primary bundle keeps the engine; the others keep postings only. */
  primary: boolean;
  /** The content of each record. */
  contents: readonly string[];
  /** Record ids of the other bundles; ids must differ across bundles because results are merged. */
  taken: ReadonlySet<string>;
}

const LEAST_CHUNK = 1_000;

/**
 * Returns how many postings a chunk of the index should hold. Pagefind's 20,000 make chunks of 36 kB. A first search
 * reads the list of all chunks (some 15 bytes each) and about four chunks (some 2 bytes a posting): the sum is least
 * at the square root of twice the postings, 1,000 for a hundred thousand characters, 7,000 for ten million.
 */
export function chunkPostings(contents: readonly string[]): number {
  const postings = contents.reduce((sum, content) => sum + countTokens(content), 0);
  return Math.max(LEAST_CHUNK, Math.round(Math.sqrt(2 * postings)));
}

/** Counts the words of letters and digits; their list would take more room than the content. */
function countTokens(content: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < content.length; at += 1) {
    const token = content.charCodeAt(at) >= DIGIT_ZERO;
    if (token && !inside) count += 1;
    inside = token;
  }
  return count;
}

/** Spaces and the fillers of a zone come before it. */
const DIGIT_ZERO = 0x30;

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

/** Writes one bundle and returns the engine's record id of each content. */
export async function writeBundle(input: BundleInput): Promise<string[]> {
  const { contents } = input;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkPostings(contents));
  for (let salt = 0; ; salt += 1) {
    await rm(join(input.folder, 'index'), { recursive: true, force: true });
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const [at, content] of contents.entries()) {
      const added = await index.addCustomRecord({ url: `/${salt}/${at}`, language: 'unknown', content });
      if (added.errors.length > 0) throw new Error(`Pagefind refused a record: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: input.folder });
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
    await close();
    const ids = await recordIds(join(input.folder, 'fragment'));
    const records = contents.map((_, at) => ids.get(`/${salt}/${at}`) ?? '');
    const unused = input.primary ? UNUSED : [...UNUSED, ...ENGINE];
    for (const name of unused) await rm(join(input.folder, name), { recursive: true, force: true });
    if (input.primary) await shrinkEngine(join(input.folder, 'pagefind.js'));
    if (records.includes('')) throw new Error('Pagefind lost a record: the index would not be complete');
    if (!records.some((record) => input.taken.has(record))) return records;
  }
}

/** Makes the engine's script a third smaller: it is part of every first search. */
async function shrinkEngine(file: string): Promise<void> {
  const { code, errors } = await minify('pagefind.js', await readFile(file, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`Pagefind's script could not be made smaller: ${errors[0]?.message}`);
  await writeFile(file, code);
}

/** Returns the record id of each url, read from the names of the fragments; a fragment begins with its url. */
async function recordIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const begin = (await readFile(join(folder, name))).subarray(0, FRAGMENT_HEAD);
    const text = gunzipSync(begin, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    ids.set(/"url":"([^"]*)"/.exec(text)?.[1] ?? '', name.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}

/** So many bytes of a packed fragment hold its url. */
const FRAGMENT_HEAD = 2_048;
