import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';
import { shifts, watchShifts } from './shifts.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Slow 4G and a sixth of the processor: what arrives late arrives well apart. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const SLOWDOWN = 6;

const QUERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'many hits': { q: '企业' },
  'many hits by relevance': { q: '企业', order: 'relevance' },
  'few hits': { q: '机器换人计划' },
  'no hit, but wider readings': { q: '新密耐材产值目标' },
  'filters in the address': { q: '企业', topic: '耐火材料', level: 'county' },
  'quote marks': { q: '"首批次 保险"' },
  'initials of pinyin': { q: 'nhcl' },
  'a 条次': { q: '郑州 四（二）2.' },
};

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#summary #sum, #summary .fail');
  await page.waitForSelector('.coming', { state: 'detached' });
  await page.waitForTimeout(400);
}

async function openSlowly(width: number): Promise<Page> {
  const phone = width < 500;
  const { page } = await site.open('/404.html', {
    viewport: { width, height: 880 },
    isMobile: phone,
    hasTouch: phone,
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await watchShifts(page);
  return page;
}

const address = (params: Readonly<Record<string, string>>): string =>
  `${site.served.url}search/?${new URLSearchParams(params)}`;

describe.concurrent.each([1440, 390])('on a slow machine and network, %i px wide', (width) => {
  it.for(Object.entries(QUERIES))('nothing moves while %s come', async ([name, params], { expect }) => {
    const page = await openSlowly(width);
    await page.goto(address(params));
    await settled(page);
    expect(await shifts(page), name).toEqual([]);
    await page.context().close();
  });

  it('nothing moves as one query follows another, as filters are set, and on the way back', async ({ expect }) => {
    const page = await openSlowly(width);
    await page.goto(address({ q: '耐火材料' }));
    await settled(page);
    for (const q of ['宇宙飞船', '企业', 'nhcl', '机器换人计划']) {
      await page.fill('#q', q);
      await page.press('#q', 'Enter');
      await page.waitForFunction((title) => document.title.startsWith(title), q);
      await settled(page);
      expect(await shifts(page), q).toEqual([]);
    }
    for (let back = 0; back < 4; back += 1) {
      await page.evaluate(() => history.back());
      await page.waitForTimeout(500);
      await settled(page);
      expect(await shifts(page), `${back + 1} back`).toEqual([]);
    }
    if (width < 500) await page.tap('.fac-btn');
    await page.check('#f-level-county');
    await page.waitForURL(/level=county/);
    await page.waitForTimeout(500);
    await settled(page);
    await shifts(page);
    await page.click('.fac-h button');
    await page.waitForURL((url) => !url.search.includes('level'));
    await page.waitForTimeout(500);
    await settled(page);
    expect(await shifts(page), 'filters cleared').toEqual([]);
    await page.context().close();
  });
});

describe('while the answer is on its way', () => {
  it('the page is never blank: the question, what is being done, and the outline of hits', async () => {
    const { page } = await site.open('/404.html');
    await page.route('**/pagefind/**', (route) => setTimeout(() => void route.continue().catch(() => undefined), 1500));
    await page.goto(address({ q: '耐火材料' }), { waitUntil: 'load' });
    expect(await page.inputValue('#q')).toBe('耐火材料');
    await page.waitForSelector('#summary .wait');
    expect(await page.textContent('#summary')).toContain('先不报条数');
    expect((await (await page.waitForSelector('.ghost')).boundingBox())?.height).toBeGreaterThan(300);
    expect(await page.isVisible('#start')).toBe(false);
    await settled(page);
    expect(await page.locator('.ghost').count()).toBe(0);
    await page.context().close();
  });

  it('the count stands where what stands beside it cannot be read, and the page says so', async () => {
    const { page } = await site.open('/404.html');
    let broken = true;
    await page.route('**/*.pf_index', async (route) =>
      broken && (await page.locator('#sum').count()) > 0 ? route.abort() : route.continue(),
    );
    await page.goto(address({ q: '新密耐材产值目标' }));
    const failure = await page.waitForSelector('#beside .fail');
    expect(await failure.textContent()).toContain('没有查完');
    expect(await page.textContent('#sum')).toContain('共 0 条命中');
    broken = false;
    await page.click('#beside .fail button');
    await page.waitForSelector('#beside .hit');
    await page.context().close();
  });
});
