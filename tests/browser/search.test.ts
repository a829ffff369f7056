import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededQueries } from '../../src/search/seeded-queries.ts';
import { type BuiltSite, base, clauses, dist, openSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Waits until the result line says a number, or that none can be given. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#summary .big-n b, #summary .fail');
}

async function search(q: string): Promise<{ page: Page; complaints: string[] }> {
  const opened = await site.open(`/search/?q=${encodeURIComponent(q)}`);
  await settled(opened.page);
  return opened;
}

/** Counts the bytes that a page moves, headers and all. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  return () => bytes;
}

describe('weight', () => {
  it('a first search moves at most 250 kB on an empty cache, a later one at most 60 kB', async () => {
    const queries = ['耐火材料', '新密市耐火材料行业协会', '企业', '首批次 保险'];
    queries.push(...seededQueries(clauses(), 6, 3));
    for (const q of queries) {
      const { page } = await site.open('/404.html');
      const bytes = await countBytes(page);
      await page.goto(`${site.served.url}search/?q=${encodeURIComponent(q)}`);
      await settled(page);
      await page.waitForLoadState('networkidle');
      const first = bytes();
      expect(first, `first search “${q}”`).toBeLessThanOrEqual(250_000);
      await page.fill('#q', '超硬材料 集群');
      await page.press('#q', 'Enter');
      await page.waitForFunction(() => document.title.startsWith('超硬材料'));
      await page.waitForLoadState('networkidle');
      expect(bytes() - first, `search after “${q}”`).toBeLessThanOrEqual(60_000);
      await page.context().close();
    }
  });
});

describe('a first search', () => {
  it('asks for what every search reads in one go, and for nothing twice', async () => {
    const { page } = await site.open('/404.html');
    const asked: string[] = [];
    let answered = false;
    const atOnce: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.startsWith(`${base}pagefind/`)) return;
      asked.push(pathname);
      if (!answered) atOnce.push(pathname.replace(/.*\/(?:.*\.)?(?=\w+$)/, ''));
    });
    await page.route('**/pagefind/catalog.pack*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      answered = true;
      await route.continue();
    });
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('耐火材料')}`, { waitUntil: 'networkidle' });
    await settled(page);
    expect(atOnce.sort()).toEqual(['js', 'pack', 'pagefind', 'pf_meta']);
    expect(asked).toEqual([...new Set(asked)]);
    await page.context().close();
  });
});

describe('the results page', () => {
  it('says how many hits and how many clauses, marks every occurrence and counts beside the source', async () => {
    const { page, complaints } = await search('耐火材料');
    const scanned = clauses().filter(({ heading, text }) =>
      `${heading ?? ''}\n${text}`.replace(/[^\S\n]/gu, '').includes('耐火材料'),
    );
    expect(await page.textContent('#sum')).toBe(`共 ${scanned.length} 条命中，已检索全部 ${clauses().length} 条`);
    await page.waitForSelector('#hits .hit mark');
    const marks = await page.$$eval('#hits .hit mark', (all) => all.map((mark) => mark.textContent));
    expect(new Set(marks)).toEqual(new Set(['耐火材料']));
    await page.waitForSelector('#rail-source tfoot td');
    const foot = await page.$$eval('#rail-source tfoot td', (cells) => cells.map((cell) => cell.textContent));
    expect(foot[3]).toBe(foot[4]);
    expect(await page.$$eval('#facets .nil .c', (all) => all.map((each) => each.textContent))).toContain('0');
    expect(await page.textContent('.zero')).toContain('0 条');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lists all hits as one scrolls, each once', async () => {
    const { page } = await search('企业');
    const total = Number(await page.textContent('#sum b'));
    await page.click('text=按相关');
    for (let round = 0; round < 200; round += 1) {
      const more = await page.$('#hits .more .btn');
      if (more === null) break;
      await more.scrollIntoViewIfNeeded().catch(() => undefined);
      await page.waitForTimeout(30);
    }
    const ids = await page.$$eval('#hits .hit', (all) => all.map((hit) => hit.id));
    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
    await page.context().close();
  });

  it('keeps filters and order in the address, and goes back', async () => {
    const { page } = await search('耐火材料');
    const before = await page.textContent('#sum');
    await page.check('#f-level-county');
    await page.waitForFunction((text) => document.querySelector('#sum')?.textContent !== text, before);
    expect(page.url()).toContain('level=county');
    const narrowed = await page.textContent('#sum');
    expect(narrowed).toContain('筛选前');
    await page.reload();
    await settled(page);
    expect(await page.textContent('#sum')).toBe(narrowed);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('#sum')?.textContent === text, before);
    await page.context().close();
  });

  it('puts other forms and wider readings apart, and says so', async () => {
    const { page } = await search('新密耐材产值目标');
    expect(await page.textContent('#sum')).toContain('共 0 条命中');
    await page.waitForSelector('#beside .hit');
    expect(await page.textContent('#beside')).toContain('产值突破400亿元');
    expect(await page.textContent('#beside')).toContain('拆成“新密、耐材、产值、目标”来查');
    await page.context().close();
  });

  it('says which part of a query was dropped, and offers the words of the texts that are near', async () => {
    const { page } = await search('耐火才料');
    expect(await page.textContent('#sum')).toContain('共 0 条命中');
    expect(await page.textContent('.beside .note:not(.h-rule *)')).toContain('“才料”一条也没有找到');
    expect(await page.locator('.facets > *').count(), 'no list of zeros').toBe(0);
    await page.click('.near a:text-is("耐火材料")');
    await page.waitForFunction(() => Number(document.querySelector('#sum b')?.textContent) > 0);
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('naihuocailiao')}`);
    expect(await page.textContent('#jump')).toContain('耐火材料');
    await page.context().close();
  });

  it('says of a single character that it was not looked for, and never takes letters apart', async () => {
    const { page } = await search('耐材馆产值');
    await page.waitForSelector('.beside');
    const note = await page.textContent('.beside .note:not(.h-rule *)');
    expect(note).toContain('“馆”单独一个字，没有拿来查');
    expect(note).not.toContain('一条也没有找到');
    await page.goto(`${site.served.url}search/?q=rencai`);
    await page.waitForSelector('.nothing');
    expect(await page.textContent('#jump')).toContain('人才');
    expect(await page.locator('.beside').count()).toBe(0);
    await page.goto(`${site.served.url}search/?q=xqzwv`);
    await page.waitForSelector('.nothing');
    expect(await page.textContent('#jump')).toContain('拼音只认常见词');
    await page.context().close();
  });

  it('names the inline items among the hits wherever it counts', async () => {
    const { page } = await search('工业和信息化委');
    const hit = clauses().filter(({ heading, text }) => `${heading ?? ''}\n${text}`.includes('工业和信息化委'));
    const ids = new Set(hit.map(({ id }) => id));
    const repeated = hit.filter(({ inline, parent }) => inline && ids.has(parent ?? '')).length;
    expect(repeated).toBeGreaterThan(0);
    expect(await page.textContent('#sum')).toContain(`共 ${hit.length} 条命中`);
    expect(await page.textContent('#summary')).toContain(
      `其中 ${repeated} 条是行内分项（段内的“一是”“二是”和责任单位）`,
    );
    expect(await page.textContent('#summary')).toContain(`不算行内分项是 ${hit.length - repeated} 条`);
    expect(await page.textContent('#facets')).toContain('条数含行内分项');
    await page.waitForSelector('#rail-source tfoot td');
    expect(await page.textContent('#rail-source')).toContain(`命中里有 ${repeated} 条`);
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('工业和信息化厅')}`);
    await page.waitForSelector('#rail-near .syn');
    expect(await page.textContent('#rail-near')).toMatch(/共 \d+ 条（含行内分项 \d+ 条）/);
    await page.context().close();
  });

  it('lists the same figure printed otherwise, and quotes the text with its per cent sign', async () => {
    const { page } = await search('5百万');
    await page.waitForSelector('.beside');
    expect(await page.textContent('#beside')).toContain('同一个数的另一种写法：500万');
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('10%-20%')}`);
    await page.waitForSelector('.beside .hit');
    expect(await page.textContent('#beside')).toContain('原文作“10%—20%”');
    await page.context().close();
  });

  it('sets apart a figure that is only part of a longer one, and takes 400 亿元 as one', async () => {
    const { page } = await search('400 亿元');
    expect(await page.textContent('#summary')).toContain('数和单位连着查：“400亿元”');
    expect(await page.textContent('section[aria-labelledby=longer]')).toContain('3400亿元');
    expect(await page.textContent('#hits .hit >> nth=0')).toContain('突破400亿元');
    await page.context().close();
  });

  it('is reached by the keyboard: from the box straight to the first hit', async () => {
    const { page } = await site.open('/search/');
    await page.waitForFunction(() => document.activeElement?.id === 'q');
    await page.keyboard.type('机器换人');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#hits .hit');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.matches('#hits .hit .at a'))).toBe(true);
    await page.context().close();
  });

  it('lets the list be taken away, all of it', async () => {
    const { page } = await search('耐火材料');
    const total = Number(await page.textContent('#sum b'));
    const [csv] = await Promise.all([page.waitForEvent('download'), page.click('#rail-take >> text=CSV')]);
    const rows = parse(readFileSync(await csv.path(), 'utf8'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(total);
    expect(rows.every((row) => `${row['标题']}${row['正文']}`.replace(/\s/g, '').includes('耐火材料'))).toBe(true);
    expect(rows[0]?.['链接']).toMatch(/\?v=[0-9a-f]{8}#/);
    const [xlsx] = await Promise.all([page.waitForEvent('download'), page.click('#rail-take >> text=XLSX')]);
    const sheet = await readSheet(readFileSync(await xlsx.path()));
    expect(sheet).toHaveLength(total + 1);
    await page.context().close();
  });

  it('opens a hit with the words marked there', async () => {
    const { page } = await search('机器换人计划');
    await page.click('#hits .hit .at a');
    await page.waitForSelector('.text mark.found');
    expect(await page.textContent('.text mark.found')).toBe('机器换人计划');
    await page.context().close();
  });

  it('leads straight to a 文号 or a 条次', async () => {
    const { page } = await search('耐材');
    await page.fill('#q', '郑政办〔2022〕56号');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/policies/zhengzhou-2022-new-materials/');
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('郑州 四（二）2.')}`);
    const link = await page.waitForSelector('.jump a');
    expect(await link.getAttribute('href')).toBe(`${base}policies/zhengzhou-2022-new-materials/#s4-2-2`);
    // Without a document it may be meant otherwise: it is shown, and nobody is sent there.
    await page.fill('#q', '第十五条');
    await page.press('#q', 'Enter');
    await page.waitForFunction(() => document.title.startsWith('第十五条'));
    expect(await page.getAttribute('.jump a', 'href')).toBe(`${base}policies/xinmi-2023-refractories/#s3-6-15`);
    await page.context().close();
  });
});

describe('when the network fails', () => {
  it('names the part that did not load instead of saying zero', async () => {
    const { page } = await site.open('/404.html');
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('耐火材料')}`);
    await settled(page);
    const text = await page.textContent('#summary');
    expect(text).toContain('不能报条数');
    expect(text).toContain('.pf_index');
    await page.unroute('**/*.pf_index');
    await page.click('#summary button');
    await page.waitForSelector('#sum b');
    await page.context().close();
  });

  it('says that it is still reading on a slow one', async () => {
    const { page } = await site.open('/404.html');
    await page.route('**/*.pf_index', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('耐火材料')}`);
    expect(await (await page.waitForSelector('#summary .wait')).textContent()).toContain('先不报条数');
    await page.waitForSelector('#sum b');
    await page.context().close();
  });

  it('searches without one after the first use, and lets go of what an earlier build left', async () => {
    const { page } = await search('耐火材料');
    await page.evaluate(async () => {
      const store = await caches.open('duidu-1');
      for (const path of ['assets/gone.OLD.js', 'pagefind/index/gone.pf_index'])
        await store.put(new URL(path, document.baseURI.replace(/search\/.*/, '')), new Response(''));
    });
    const files = readdirSync(join(dist, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    // `files.pack` is only read to learn of the others.
    const kept = (): Promise<number> =>
      page.evaluate(async () => {
        const keys = await (await caches.open('duidu-1')).keys();
        return keys.filter(({ url }) => url.includes('/pagefind/')).length;
      });
    await expect.poll(kept, { timeout: 60_000, interval: 500 }).toBeGreaterThanOrEqual(files.length - 1);
    const left = (): Promise<string[]> =>
      page.evaluate(async () => {
        const keys = await (await caches.open('duidu-1')).keys();
        return keys.map(({ url }) => url).filter((url) => url.includes('/gone.'));
      });
    await expect.poll(left, { timeout: 20_000, interval: 500 }).toEqual([]);
    expect(await kept()).toBeGreaterThanOrEqual(files.length - 1);
    await page.context().setOffline(true);
    await page.goto(`${site.served.url}search/?q=${encodeURIComponent('超硬材料')}`);
    await settled(page);
    expect(await page.textContent('#sum')).toMatch(/共 \d+ 条命中/);
    await page.waitForSelector('#hits .hit mark');
    await page.context().close();
  });
});

describe('the quick box', () => {
  it('offers words by the initials of their pinyin', async () => {
    const { page, complaints } = await site.open('/policies/');
    await page.keyboard.press('/');
    await page.keyboard.type('nhcl');
    const choice = page.locator('.choices [role=option]', { hasText: '耐火材料' }).first();
    await choice.click();
    await page.waitForURL(/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('耐火材料');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leads from initials that no clause holds to the words they stand for', async () => {
    const { page, complaints } = await site.open('/search/?q=nhcl');
    await page.locator('#jump a', { hasText: '耐火材料' }).first().click();
    await page.waitForURL((url) => url.searchParams.get('q') === '耐火材料');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens on / and Ctrl+K, lists hits, and is used by keyboard alone', async () => {
    const { page, complaints } = await site.open('/policies/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('qq');
    await page.keyboard.type('耐火材料');
    await page.waitForSelector('#qq-list [role=option] mark');
    expect(await page.getAttribute('#qq', 'aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#qq', 'aria-activedescendant')).toBe('qq-list-0');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#qq', 'aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await settled(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
