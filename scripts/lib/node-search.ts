import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Engine, openEngine } from '../../src/search/engine.ts';
import type { PagefindModule } from '../../src/search/postings.ts';
import { openReader } from '../../src/search/reader.ts';

let opened = 0;

/**
 * Opens a built index (the folder `pagefind` of a site) in Node: the engine that the browser loads, with files in
 * the place of the network.
 */
export async function openNodeSearch(folder: string): Promise<Engine> {
  const root = resolve(folder);
  opened += 1;
  const reader = openReader(`http://index-${opened}.invalid/pagefind/`, async (path) => {
    const file = join(root, path.replace(/\?.*$/, ''));
    return new Response(readFileSync(file));
  });
  // One instance of the engine's module per index: its WebAssembly belongs to the module.
  const address = `${pathToFileURL(join(root, 'pagefind.js')).href}?index=${opened}`;
  return openEngine((await import(address)) as PagefindModule, reader);
}
