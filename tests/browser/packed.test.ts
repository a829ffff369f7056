import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSite } from '../../scripts/emit/pack/pack-site.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { listFiles } from '../../scripts/lib/files.ts';
import { pageTypes } from '../../scripts/lib/page-types.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { searchForm } from '../../src/domain/normalize.ts';
import { dist } from './built-site.ts';

let folder: string;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];
let clauses: Clause[];

beforeAll(async () => {
  // A name with a blank and Han characters: the sticks of readers have such names.
  folder = await mkdtemp(join(tmpdir(), '离线 版-'));
  const output = join(folder, 'site.zip');
  await packSite({ site: dist, output, today: '2026-01-01' });
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(output)))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  clauses = JSON.parse(await readFile(join(dist, 'data/v1/clauses.json'), 'utf8'));
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const address = (path: string, query = ''): string => `${pathToFileURL(join(folder, 'duidu', path)).href}${query}`;

describe('the offline edition, opened from a folder', () => {
  it('goes from the home page to a document and to one of its clauses', async () => {
    await page.goto(address('index.html'));
    await page.locator('header a[href*="policies/"]').first().click();
    await page.waitForURL(/policies\/index\.html$/);
    await page.locator('main ol h3 a').first().click();
    await page.waitForURL(/policies\/[^/]+\/index\.html$/);
    const anchor = await page.locator('section.cl[id]').nth(3).getAttribute('id');
    await page.goto(`${page.url()}#${anchor}`);
    expect(await page.locator(`[id="${anchor}"]`).evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^Times/);
  });

  it('finds exactly the clauses that contain what is looked for', async () => {
    await page.goto(address('search/index.html', `?q=${encodeURIComponent('耐火材料')}`));
    await page.locator('#hits a[href]').first().waitFor();
    const expected = clauses.filter(({ text, heading }) =>
      [text, heading ?? ''].some((words) => searchForm(words).includes('耐火材料')),
    ).length;
    expect(await page.locator('#summary').textContent()).toContain(String(expected));
    await page.locator('#hits a[href*="#"]').first().click();
    await page.waitForURL(/policies\/.*index\.html.*#/);
  });

  it('shows the tables of comparison and lays clauses side by side', async () => {
    const ids = clauses
      .filter(({ kind }) => kind === 'item')
      .slice(0, 2)
      .map(({ id }) => `id=${encodeURIComponent(id)}`);
    await page.goto(`${address('compare/clauses/index.html')}?${ids.join('&')}`);
    await page.locator('#compare-result table, #compare-result article, #compare-result .col').first().waitFor();
    for (const path of ['compare/documents/index.html', 'compare/support/index.html'].filter((name) =>
      existsSync(join(dist, name)),
    )) {
      await page.goto(address(path));
      expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
    }
  });

  it('collects clauses in an excerpt', async () => {
    const clause = clauses.find(({ kind, part }) => kind === 'item' && part === null);
    await page.goto(`${address(`policies/${clause?.doc}/index.html`)}#${clause?.anchor}`);
    await page.click(`[id="${clause?.anchor}"] [data-excerpt-add]`);
    await page.goto(address('excerpt/index.html'));
    await page.locator('#excerpt-list > li blockquote').first().waitFor();
    expect(await page.locator('#excerpt-list > li').first().getAttribute('data-id')).toBe(clause?.id);
    expect(await page.textContent('#excerpt-list')).not.toContain('找不到条款');
    await page.locator('#excerpt-list .from a').click();
    await page.waitForURL(/policies\/.*index\.html\?v=.*#/);
  });

  it('cites by the published address where the build knew it, and collects what a table names', async () => {
    const own = join(folder, 'duidu/excerpt/index.html');
    const html = await readFile(own, 'utf8');
    await writeFile(own, html.replace('content="/excerpt/"', 'content="https://duidu.example/zc/excerpt/"'));
    await page.goto(address('compare/support/all/index.html'));
    await page.click('[data-excerpt-rows]');
    await page.goto(address('excerpt/index.html'));
    await page.locator('#excerpt-list > li blockquote').nth(1).waitFor();
    await page.selectOption('[name=form]', 'gbt7714');
    const source = await page.locator('#excerpt-list .from a:text("[EB/OL]")').first().textContent();
    expect(source).toContain('https://duidu.example/zc/policies/');
    await writeFile(own, html);
  });

  it('offers words by the initials of their pinyin', async () => {
    await page.goto(address('policies/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('nhcl');
    await page.locator('.choices [role=option]', { hasText: '耐火材料' }).first().click();
    await page.waitForURL(/search\/index\.html\?q=/);
    await page.locator('#hits a[href]').first().waitFor();
  });

  it('checks a memo in the browser', async () => {
    const clause = clauses.find(({ kind, text }) => kind === 'item' && text.length > 30);
    await page.goto(address('cite/index.html'));
    await page.fill('#memo-text', `文件提出“${clause?.text.slice(0, 30)}”。`);
    await page.click('#memo-check');
    await page.waitForSelector('#check-result:not([hidden])');
    expect(await page.locator('.res .st').allTextContents()).toEqual(['一致']);
  });

  it('opens a clause by its fingerprint and verifies a source', async () => {
    const clause = clauses.find(({ kind }) => kind === 'item');
    await page.goto(address('v/index.html'));
    await page.fill('#f', clause?.fingerprint ?? '');
    await page.press('#f', 'Enter');
    await page.waitForURL(/policies\/.*index\.html\?.*#/);
    await page.locator(`[id="${clause?.anchor}"]`).waitFor();
    await page.goto(address(`policies/${clause?.doc}/source/index.html`));
    await page.click('[data-verify]');
    await page.locator('.verdict', { hasText: '一致' }).waitFor();
  });

  it('opens a clause from the quick box, and another industry from its menu', async () => {
    await page.goto(address('policies/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('耐火材料');
    await page
      .locator('.choices [role=option]', { has: page.locator('mark') })
      .first()
      .click();
    await page.waitForURL(/policies\/.*index\.html\?q=.*#/);
    const industry = pageTypes(dist).find(({ name }) => name === 'targets of an industry')?.path;
    await page.goto(address(`${industry?.slice(1)}index.html`));
    const other = await page.locator('select[data-go] option:not([selected])').first().getAttribute('value');
    await page.locator('select[data-go]').selectOption(other);
    await page.waitForURL((url) => url.pathname.endsWith(other?.replace(/^[./]*/, '') ?? '?'));
    expect(await page.locator('main h1').textContent()).not.toContain('/');
  });

  it('has in scripts every file that scripts of the site may fetch', async () => {
    const files = (await listFiles(dist)).filter((path) => path.endsWith('.json') && !path.startsWith('data/'));
    expect(files.filter((path) => !existsSync(join(folder, 'duidu/packed', `${path}.js`)))).toEqual([]);
  });

  it('has every page that the site has, under the address its links name', async () => {
    for (const path of ['index.html', 'policies/index.html', 'guide/index.html']) {
      await page.goto(address(path));
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => String(a instanceof HTMLAnchorElement ? a.href : '')));
      const local = links.filter((href) => href.startsWith('file:')).map((href) => href.replace(/[?#].*$/, ''));
      const paths = local.map((href) => decodeURI(href.slice(address('').length)));
      expect(paths.filter((name) => existsSync(join(dist, name)) && !existsSync(join(folder, 'duidu', name)))).toEqual(
        [],
      );
    }
  });

  it('asks no server for anything and complains of nothing', () => {
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
