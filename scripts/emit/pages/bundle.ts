import { mkdirSync, writeFileSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../../lib/files.ts';
import { openKeptValues } from '../../lib/kept-values.ts';
import { withLock } from '../../lib/lock.ts';
import type { Settings } from '../../lib/settings.ts';

/** Code and texts of which a bundle is made; the texts of the documents are no part of it. */
export const CODE = ['src', 'content/guide', 'public', 'scripts/emit/pages', 'astro.config.mjs', 'tsconfig.json'];

/** What Astro makes of the code of the site: files by their paths. */
interface Bundle {
  /** The module to begin with, one of `code`. */
  entry: string;
  /** Modules that render the pages. */
  code: Map<string, Uint8Array>;
  /** What goes to the browser as it is: scripts, styles, pictures. */
  assets: Map<string, Uint8Array>;
}

/** A bundle that lies in its place. */
export interface PlacedBundle {
  /** Path of the module that renders the pages. */
  renderer: string;
  /** Site paths of its scripts, styles and pictures, whose names hold checksums of their content. */
  assets: readonly string[];
}

type Address = Pick<Settings, 'basePath' | 'siteUrl'>;

/** Where a bundle goes, and the folder in which Astro keeps what it made before. */
interface Places {
  outDir: string;
  codeDir: string;
  cacheDir: string;
}

/**
 * Puts the scripts, styles and pictures of the site into `outDir` and the code that renders its pages into `codeDir`, which
 * must lie in the project: that code looks for packages around itself. What Astro bundled before from the very same code is
 * taken from `keptIn`; null keeps nothing.
 */
export async function placeBundle(
  { basePath, siteUrl }: Address,
  places: Places,
  keptIn: string | null,
): Promise<PlacedBundle> {
  const kept = await openKeptValues(keptIn, CODE);
  let isMade = false;
  const { value: bundle } = await kept.take({ basePath, siteUrl }, () => {
    isMade = true;
    return makeBundle({ basePath, siteUrl }, places);
  });
  await kept.close();
  if (!isMade) {
    write(places.codeDir, bundle.code);
    write(places.outDir, bundle.assets);
  }
  return { renderer: join(places.codeDir, bundle.entry), assets: [...bundle.assets.keys()].sort() };
}

/** One at a time: Astro notes the texts of a build in `.astro/`, which all builds of a project share. */
async function makeBundle({ basePath, siteUrl }: Address, { outDir, codeDir, cacheDir }: Places): Promise<Bundle> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  // Vite lets variables of these names win over the settings of the build; other tools leave them in the environment.
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE']) delete process.env[name];
  const { build } = await import('astro');
  const { bundleOnly } = await import('../../../src/integrations/bundle-only.ts');
  let first = '';
  const receive = async (folder: string, entry: string): Promise<void> => {
    first = entry;
    await cp(folder, codeDir, { recursive: true });
  };
  const options = {
    root: resolve('.'),
    base: basePath,
    // Without an address the pages name none: a made-up one would be printed and copied.
    ...(siteUrl === '' ? {} : { site: siteUrl }),
    outDir,
    cacheDir,
    logLevel: 'warn' as const,
    integrations: [bundleOnly(receive)],
  };
  await withLock(resolve('.duidu', 'site.lock'), () => build(options));
  return { entry: first, code: await read(codeDir), assets: await read(outDir) };
}

async function read(folder: string): Promise<Map<string, Uint8Array>> {
  const paths = await listFiles(folder);
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
}

function write(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const below of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, below), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
