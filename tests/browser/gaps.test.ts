import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';

let site: BuiltSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('/compare/gaps/'));
});
afterAll(() => site.close());

const rows = (): Promise<string[]> => page.locator('.gap-pair tbody tr:visible').allTextContents();
const status = (): Promise<string | null> => page.textContent('#gap-count');

describe('the filter of gaps', () => {
  it('shows all at first, and as many as the page says', async () => {
    expect(`${(await rows()).length} 行`).toBe(await status());
  });

  it('leaves what one document does not mention, with whole pairs and groups out of sight', async () => {
    const all = (await rows()).length;
    const [chosen = ''] = await page.selectOption('#gap-filter [name=to]', { index: 1 });
    const shown = await page
      .locator('.gap-pair:visible')
      .evaluateAll((pairs) => pairs.map((pair) => (pair as HTMLElement).dataset['to']));
    expect(new Set(shown)).toEqual(new Set([chosen]));
    const left = (await rows()).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await status()).toBe(`显示 ${left} 行，共 ${all} 行`);
    expect(new URL(page.url()).searchParams.get('to')).toBe(chosen);
    expect(await page.locator('.gap-group:visible').count()).toBeLessThan(3);
  });

  it('finds words, says where there are none, and keeps both in the address', async () => {
    await page.selectOption('#gap-filter [name=to]', '');
    const heads = page.locator('.gap-pair tbody th');
    const word = await heads.first().evaluate((head) => head.firstChild?.textContent ?? '');
    expect(word).not.toBe('');
    await page.fill('#gap-filter [name=find]', word);
    const found = await rows();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((text) => text.includes(word))).toBe(true);
    await page.reload();
    expect(await page.inputValue('#gap-filter [name=find]')).toBe(word);
    expect(await rows()).toEqual(found);
    await page.fill('#gap-filter [name=find]', '宇宙飞船');
    expect(await rows()).toEqual([]);
    expect(await page.isVisible('#gap-none')).toBe(true);
    await page.fill('#gap-filter [name=find]', '');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.isVisible('#gap-none')).toBe(false);
  });

  it('is opened by a button on a phone', async () => {
    const { page: phone } = await site.open('/compare/gaps/', { viewport: { width: 390, height: 800 } });
    expect(await phone.isVisible('#gap-filter [name=find]')).toBe(false);
    await phone.click('#gap-filter [data-filters]');
    expect(await phone.isVisible('#gap-filter [name=find]')).toBe(true);
    await phone.context().close();
  });
});
