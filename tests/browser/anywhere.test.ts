import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../scripts/bench/make-corpus.ts';
import { measure } from '../../scripts/bench/measure.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { type Served, serve } from '../../scripts/lib/serve.ts';
import { contentSecurityPolicy } from '../../src/view/early-script.ts';

const BASE = '/zc/duidu/';

let folder: string;
let served: Served;
let strict: Server;
let browser: Browser;
let page: Page;
let home: string;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anywhere-'));
  await makeCorpus('content/sources', join(folder, 'sources'), { documents: 3, characters: 3_000, seed: 7 });
  const cost = await measure('scripts/cli/build.ts', [], {
    SOURCES_DIR: join(folder, 'sources'),
    OUT_DIR: join(folder, 'site'),
    BASE_PATH: BASE,
    SITE_URL: 'https://intranet.example',
  });
  if (cost.code !== 0) throw new Error(cost.output);
  served = await serve(join(folder, 'site'), { base: BASE });
  strict = await withPolicy(served.url);
  home = `http://localhost:${(strict.address() as AddressInfo).port}${BASE}`;
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  strict?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A server in front of the site that sends the policy as a header, as the guide has it set. */
async function withPolicy(url: string): Promise<Server> {
  const { origin } = new URL(url);
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`, { redirect: 'manual' });
    const headers = new Map(answer.headers);
    const kept = ['content-type', 'location'].flatMap((name) =>
      headers.has(name) ? [[name, headers.get(name) ?? '']] : [],
    );
    response.writeHead(answer.status, {
      ...Object.fromEntries(kept),
      'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

describe('a site below a base path, served with the strict policy', () => {
  const paths = ['', 'policies/', 'policies/made-0003/', 'policies/made-0003/source/', 'search/?q=发展', 'links/'];
  paths.push('compare/documents/', 'compare/clauses/', 'guide/', 'cite/', 'data/', 'topics/', 'about/', '404.html');

  it.each(paths)('shows %s', async (path) => {
    const answer = await page.goto(home + path, { waitUntil: 'networkidle' });
    expect([200, 404]).toContain(answer?.status());
    const wrong = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"], form[action^="/"]')
      .evaluateAll((all) =>
        all.map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('action')),
      );
    expect(wrong.filter((address) => !address?.startsWith(BASE))).toEqual([]);
  });

  it('searches, and a hit leads to its clause', async () => {
    await page.goto(`${home}search/?q=${encodeURIComponent('发展')}`);
    await page.locator('#hits a[href*="#"]').first().click();
    await page.waitForURL(/zc\/duidu\/policies\/.*#/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  it('sees no violation of the policy and asks nobody else', () => {
    // 404 pages are asked for on purpose above where a page is not part of this build.
    expect(complaints.filter((text) => !/404/.test(text))).toEqual([]);
    const { origin } = new URL(home);
    expect(asked.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/.test(url))).toEqual([]);
  });
});
