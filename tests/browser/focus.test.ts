import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, documents, openSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const STEPS = 45;
const document = documents().find(({ parts }) => parts.length === 0);
const pages = ['/', '/policies/', document?.url ?? '/', `${document?.url ?? '/'}source/`, '/report/'];

describe('by keyboard alone', () => {
  it.each(pages)('%s: the skip link comes first, and every stop shows where it is', async (path) => {
    const { page } = await site.open(path);
    const hidden: string[] = [];
    let before = '';
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = window.document.activeElement as HTMLElement;
        const ringed = (e: Element): boolean => {
          const style = getComputedStyle(e);
          return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
        };
        const box = element.getBoundingClientRect();
        const holder = element.closest('.quick, .flt, .big, .sbox, label');
        return {
          name: `${element.tagName} ${element.className} ${(element.textContent ?? '').trim().slice(0, 20)}`,
          body: element === window.document.body,
          seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
          ringed: ringed(element) || (holder !== null && ringed(holder)),
        };
      });
      if (step === 0) expect(stop.name).toContain('跳到正文');
      if (stop.body) break;
      if (!stop.seen || !stop.ringed) hidden.push(`${stop.name}, after ${before}`);
      before = stop.name;
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  it('goes past the header by the skip link', async () => {
    const { page } = await site.open(document?.url ?? '/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => window.document.activeElement?.closest('main') !== null);
    expect(inside).toBe(true);
    await page.context().close();
  });
});
