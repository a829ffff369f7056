import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Catalog } from '../../src/search/catalog.ts';
import { writeWhole } from '../lib/files.ts';

const SCRIPT = /<script type="module" src="([^"]*)"><\/script>/g;
/** A module that a built script imports when it starts; one imported later has a bracket before its name. */
const IMPORT = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/**
 * Writes into the search page what its first search asks for, so that it is fetched at once instead of turn by turn:
 * the modules its scripts import, and the names of the files that every search reads of the index.
 * Reads the built page, its scripts and the index; writes the page. `base` has slashes at both ends.
 */
export async function emitSearchAhead(site: string, base: string): Promise<void> {
  const page = join(site, 'search/index.html');
  const html = await readFile(page, 'utf8');
  const given = [...html.matchAll(SCRIPT)].map((match) => (match[1] ?? '').slice(base.length));
  const imported = await importsOf(site, given);
  const links = [
    ...imported.map((path) => `<link rel="modulepreload" href="${base}${path}">`),
    `<meta name="index-files" content="${(await indexFiles(join(site, 'pagefind'))).join(' ')}">`,
  ];
  // A new file in the place of the old one, which the next build may use again under another name.
  await writeWhole(page, html.replace('</head>', `${links.join('')}</head>`));
}

/** Returns the scripts that some scripts import, directly or through others, without these themselves. */
async function importsOf(site: string, scripts: readonly string[]): Promise<string[]> {
  const found = new Set(scripts);
  for (const path of found) {
    const code = await readFile(join(site, path), 'utf8');
    for (const [, name] of code.matchAll(IMPORT)) found.add(path.replace(/[^/]*$/, name ?? ''));
  }
  return [...found].filter((path) => !scripts.includes(path)).sort();
}

/** Returns what every search reads of an index, small files first. What has no version in its name gets one. */
async function indexFiles(folder: string): Promise<string[]> {
  const catalog = JSON.parse(gunzipSync(await readFile(join(folder, 'catalog.pack'))).toString('utf8')) as Catalog;
  const entry = JSON.parse(catalog.entries[0] ?? '') as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const [language] = Object.values(entry.languages);
  return [
    `catalog.pack?v=${catalog.version}`,
    ...(language ? [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm ?? 'unknown'}.pagefind`] : []),
  ];
}
