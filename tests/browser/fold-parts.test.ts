import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';
import { pageTypes } from './page-types.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const paths = pageTypes()
  .filter(({ name }) => name === 'support' || name === 'topic')
  .map(({ path }) => path);

/** Counts the parts of a page, and those whose content is drawn. */
function parts(page: Page): Promise<{ all: number; drawn: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('[data-part]')];
    const drawn = all.filter((part) =>
      [...part.children].some(
        (piece) => !piece.matches('[data-part-head], script') && piece.getBoundingClientRect().height > 2,
      ),
    );
    return { all: all.length, drawn: drawn.length };
  });
}

describe.each(paths)('%s on a phone', (path) => {
  it('shows the heads of its parts and the first part, others at a touch, and all of them where asked', async () => {
    const { page } = await site.open(path, PHONE);
    const { all, drawn } = await parts(page);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(all);
    const closed = page.locator('[data-part]:not(.open) [data-unfold]').first();
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await closed.tap();
    expect(await parts(page)).toEqual({ all, drawn: drawn + 1 });
    await page.locator('[data-unfold-all]').tap();
    expect(await parts(page)).toEqual({ all, drawn: all });
    expect(await page.locator('[data-unfold][aria-expanded="false"]').count()).toBe(0);
    expect(before).toBeLessThan(0.7 * (await height()));
    await page.context().close();
  });

  it('opens the part that the address leads into, and what the browser’s own search finds', async () => {
    const { page } = await site.open(path, PHONE);
    const id = await page.$$eval('[data-part]:not(.open)[id]', (all) => all.at(-1)?.id);
    await page.evaluate((hash) => location.assign(`#${hash}`), id);
    await page.waitForFunction((wanted) => document.getElementById(wanted ?? '')?.classList.contains('open'), id);
    const found = page.locator('[data-part]:not(.open) > [hidden="until-found"]').first();
    await found.dispatchEvent('beforematch');
    const before = await page.locator('[data-part].open').count();
    expect(before).toBeGreaterThan(2);
    await page.context().close();
  });

  it('hides nothing without a script, on paper, or in a wide window', async () => {
    const bare = await site.open(path, { ...PHONE, javaScriptEnabled: false });
    const { all, drawn } = await parts(bare.page);
    expect(drawn).toBe(all);
    await bare.page.context().close();
    const { page } = await site.open(path, PHONE);
    await page.emulateMedia({ media: 'print' });
    expect((await parts(page)).drawn).toBe(all);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 900 });
    // The page hears of its new width a moment after it has it.
    await expect.poll(async () => (await parts(page)).drawn).toBe(all);
    expect(await page.locator('[hidden="until-found"], [data-unfold]:visible').count()).toBe(0);
    await page.context().close();
  });
});
