import { join, resolve } from 'node:path';
import type { Settings } from './settings.ts';

/** What is kept from one build to the next, each kind in a folder of its own. */
const KINDS = {
  reading: 'reading',
  analysis: 'analysis',
  linking: 'linking',
  mdx: 'mdx',
  data: 'data',
  bundle: 'bundle',
  pages: 'pages',
  texts: 'texts',
  views: 'views',
  tables: 'tables',
  longTables: 'long-tables',
  exports: 'exports',
  search: 'search',
} as const;

/** The folder of each kind; null keeps nothing. */
export type KeptFolders = Record<keyof typeof KINDS, string | null>;

/** Returns where builds keep what the next one takes: where `CACHE_DIR` says; without it only the project’s own build keeps anything. */
export function cacheFolder({ outDir }: Pick<Settings, 'outDir'>): string | null {
  const given = process.env['CACHE_DIR'];
  return given ? resolve(given) : outDir === null ? resolve('.duidu', 'cache') : null;
}

/** Returns the folders below it. */
export function keptFolders(folder: string | null): KeptFolders {
  const places = Object.entries(KINDS).map(([kind, name]) => [kind, folder === null ? null : join(folder, name)]);
  // Every kind has its place.
  return Object.fromEntries(places) as KeptFolders;
}
