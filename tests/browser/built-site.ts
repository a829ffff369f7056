import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { longestPage as longestPageOf } from '../../scripts/lib/page-types.ts';
import { type Served, serve } from '../../scripts/lib/serve.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';

/** The folder of the built site under test: `DIST`, default `dist`. */
export const dist = process.env['DIST'] ?? 'dist';

/** The base path the site under test was built for: `BASE_PATH`, default `/`. */
export const base = process.env['BASE_PATH'] ?? '/';

interface Opened {
  page: Page;
  complaints: string[];
}

/** A built site in a real browser. */
export interface BuiltSite {
  served: Served;
  browser: Browser;
  /** Opens a site path in a page of its own; what the page complains of is collected in `complaints`. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Makes such a page and opens nothing in it yet. */
  blank(options?: BrowserContextOptions): Promise<Opened>;
  /** Opens a site path in a page that is there. */
  go(page: Page, path: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<BuiltSite> {
  const served = await serve(dist, { base });
  const browser = await launchChromium();
  const blank = async (options: BrowserContextOptions = {}): Promise<Opened> => {
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
    return { page, complaints };
  };
  const go = async (page: Page, path: string): Promise<void> => {
    // What is asked in the address is answered by a script, which reads its texts first.
    const waitUntil = path.includes('?') ? 'networkidle' : 'load';
    await page.goto(served.url.replace(/\/$/, '') + path, { waitUntil });
  };
  return {
    served,
    browser,
    blank,
    go,
    async open(path, options) {
      const opened = await blank(options);
      await go(opened.page, path);
      return opened;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Tells whether the built site has a page at a site path, whatever is asked of it. */
export function hasPage(path: string): boolean {
  return existsSync(join(dist, path.replace(/\?.*$/, ''), 'index.html'));
}

/** Returns the data set of the built site, or the one beside the project where the build has none yet. */
export function readData<T>(name: string): T[] {
  const inside = join(dist, 'data', 'v1', `${name}.json`);
  const beside = join('.duidu', 'data', 'v1', `${name}.json`);
  return JSON.parse(readFileSync(existsSync(inside) ? inside : beside, 'utf8')) as T[];
}

export const documents = (): PolicyDocument[] => readData<PolicyDocument>('documents');
export const clauses = (): Clause[] => readData<Clause>('clauses');

/** Returns the site path of the page with the most text. */
export const longestPage = (): string => longestPageOf(dist);
