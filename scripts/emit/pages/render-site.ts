import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '../../lib/settings.ts';

type Renderer = typeof import('../../../src/integrations/page-renderer.ts');

/** Where a page stands that no path asks for. */
const MISSING = '/404';

/**
 * Renders every page and file that the pages ask for into `outDir`, but those whose site paths are kept from the last build;
 * one after the other, for they share what they look up.
 * Errors: the first page that could not be rendered; Astro has printed the reason.
 */
export async function renderSite(
  entry: string,
  { basePath, siteUrl }: Pick<Settings, 'basePath' | 'siteUrl'>,
  outDir: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  const { pagePaths, renderPage } = (await import(pathToFileURL(entry).href)) as Renderer;
  // Where no address is given, no page shows this one: a request needs some.
  const origin = siteUrl === '' ? 'http://localhost:4321' : new URL(siteUrl).origin;
  const made = new Set<string>();
  for (const { pathname, route } of await pagePaths()) {
    const path = pathname.replace(/\/$/, '');
    // The routes come in the order of their precedence.
    if (made.has(path) || kept.has(route.type === 'page' ? `${path}/` : path)) continue;
    made.add(path);
    const asked = basePath.slice(0, -1) + (route.pattern.test(path) ? path : `${path}/`);
    const response = await renderPage(new Request(new URL(asked, origin)), { routeData: route });
    if (response.status !== (path === MISSING ? 404 : 200)) throw new Error(`${path || '/'} could not be rendered`);
    const file = join(outDir, route.type === 'page' ? pageFile(path) : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  }
}

const pageFile = (path: string): string => (path === MISSING ? '404.html' : `${path}/index.html`);
