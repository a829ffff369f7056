import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, violations } from './axe-violations.ts';
import { type BuiltSite, openSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
])('what opens on a page is accessible too, $theme, $width px', ({ theme, width }) => {
  const options = { viewport: { width, height: 900 }, bypassCSP: true, hasTouch: width < 500 };
  const open = async (path: string): Promise<Page> => {
    const { page } = await site.open(path, options);
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await addAxe(page);
    return page;
  };

  it('the citation menu, and a notice on arrival', async () => {
    const page = await open('/policies/zhengzhou-2022-new-materials/?v=00000000#s4-3-3');
    await page.waitForSelector('.arrive');
    await page.click('#s4-3-3 [data-cite]');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('the result of a check', async () => {
    const page = await open('/cite/');
    await page.fill('#memo-text', readFileSync('tests/fixtures/cite/memo.md', 'utf8'));
    await page.click('#memo-check');
    await page.waitForSelector('.res');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});
