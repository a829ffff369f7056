import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { type Served, serve } from '../../scripts/lib/serve.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';

/** The folder of the built site under test: `DIST`, default `dist`. */
export const dist = process.env['DIST'] ?? 'dist';

/** The base path the site under test was built for: `BASE_PATH`, default `/`. */
export const base = process.env['BASE_PATH'] ?? '/';

/** A built site in a real browser. */
export interface BuiltSite {
  served: Served;
  browser: Browser;
  /** Opens a site path in a page of its own; what the page complains of is collected in `complaints`. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<BuiltSite> {
  const served = await serve(dist, { base });
  const browser = await launchChromium();
  return {
    served,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(new URL(served.url).origin) && !/^(?:data|blob|about):/.test(url)) {
          complaints.push(`request to another origin: ${url}`);
        }
      });
      await page.goto(served.url.replace(/\/$/, '') + path, { waitUntil: 'load' });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Tells whether the built site has a page at a site path. */
export function hasPage(path: string): boolean {
  return existsSync(join(dist, path, 'index.html'));
}

/** Returns the data set of the built site, or the one beside the project where the build has none yet. */
export function readData<T>(name: string): T[] {
  const inside = join(dist, 'data', 'v1', `${name}.json`);
  const beside = join('.duidu', 'data', 'v1', `${name}.json`);
  return JSON.parse(readFileSync(existsSync(inside) ? inside : beside, 'utf8')) as T[];
}

export const documents = (): PolicyDocument[] => readData<PolicyDocument>('documents');
export const clauses = (): Clause[] => readData<Clause>('clauses');

/** Returns the site path of the page with the most clauses. */
export function longestPage(): string {
  const counts = new Map<string, number>();
  for (const clause of clauses()) {
    const path = clause.url.slice(0, clause.url.indexOf('#'));
    counts.set(path, (counts.get(path) ?? 0) + clause.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '/';
}

/** Returns the site path of the first page below another, '' where there is none. */
function firstBelow(path: string): string {
  const folder = join(dist, path);
  const [first] = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return first ? `${path}${first.name}/` : '';
}

/** One page of every type that the built site has. */
export function pageTypes(): { name: string; path: string }[] {
  const all = documents();
  const first = all.find((document) => document.parts.length === 0) ?? all[0];
  const enclosing = all.find((document) => document.parts.length > 0);
  const candidates = [
    { name: 'home', path: '/' },
    { name: 'documents', path: '/policies/' },
    { name: 'document', path: first?.url ?? '/' },
    { name: 'longest', path: longestPage() },
    { name: 'enclosing', path: enclosing?.url ?? '' },
    { name: 'part', path: enclosing?.parts[0]?.url ?? '' },
    { name: 'source', path: `${first?.url ?? '/'}source/` },
    { name: 'search', path: '/search/' },
    { name: 'topics', path: '/topics/' },
    { name: 'compare', path: '/compare/' },
    { name: 'support', path: '/compare/support/' },
    { name: 'targets', path: '/compare/targets/' },
    { name: 'agencies', path: '/compare/agencies/' },
    { name: 'target-group', path: firstBelow('/compare/targets/') },
    { name: 'support-all', path: '/compare/support/all/' },
    { name: 'agency-list', path: '/agencies/' },
    { name: 'agency', path: firstBelow('/agencies/') },
    { name: 'coverage', path: '/compare/coverage/' },
    { name: 'annexed-tables', path: '/compare/tables/' },
    { name: 'status', path: '/compare/status/' },
    { name: 'consistency', path: '/compare/consistency/' },
    { name: 'chains', path: '/compare/chains/' },
    { name: 'gaps', path: '/compare/gaps/' },
    { name: 'clauses', path: '/compare/clauses/' },
    { name: 'compare-documents', path: '/compare/documents/' },
    { name: 'links', path: '/links/' },
    { name: 'cite', path: '/cite/' },
    { name: 'fingerprints', path: '/v/' },
    { name: 'fingerprints-of-prefix', path: '/v/3f/' },
    { name: 'data', path: '/data/' },
    { name: 'data-file', path: '/data/quantities/' },
    { name: 'excerpt', path: '/excerpt/' },
    { name: 'quality', path: '/quality/' },
    { name: 'about', path: '/about/' },
    { name: 'guide', path: '/guide/' },
    { name: 'guide-page', path: '/guide/add/' },
    { name: 'guide-architecture', path: '/guide/architecture/' },
    { name: 'guide-dependencies', path: '/guide/dependencies/' },
    { name: 'changes', path: '/changes/' },
    { name: 'report', path: '/report/' },
    { name: 'accessibility', path: '/accessibility/' },
    { name: 'colophon', path: '/colophon/' },
  ];
  return candidates.filter(({ path }) => path !== '' && hasPage(path));
}
