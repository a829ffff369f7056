import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, documents, openSite } from './built-site.ts';
import { pageTypes, shortenLists } from './page-types.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** So many stops are reached with the Tab key itself; all others take the focus one after another, which shows the same. */
const PRESSES = 12;

interface Walk {
  /** How many controls took the focus. */
  stops: number;
  /** Those that did not show it, lay outside the window or under something else. */
  lost: string[];
}

/** Gives the focus to every control of the page in turn, as Tab would, and looks whether a reader can see where it is. */
function walk(page: Page): Promise<Walk> {
  return page.evaluate(() => {
    const ringed = (element: Element | null): boolean => {
      if (!element) return false;
      const style = getComputedStyle(element);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    };
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => !element.matches(':disabled, .sr') && element.checkVisibility({ visibilityProperty: true }));
    const lost: string[] = [];
    let stops = 0;
    for (const control of controls) {
      control.focus();
      if (document.activeElement !== control) continue;
      stops += 1;
      const boxes = [...control.getClientRects()];
      const box = boxes.find(({ width, height }) => width > 0 && height > 0) ?? control.getBoundingClientRect();
      const x = Math.min(Math.max(box.x + Math.min(box.width, 200) / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(box.y + Math.min(box.height, 400) / 2, 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const drawn = control instanceof SVGElement;
      const free =
        drawn || (top !== null && (control.contains(top) || top.contains(control) || top.closest('label') !== null));
      const shown = ringed(control) || ringed(control.closest('.quick, .flt, .big, .sbox, label'));
      if (inside && free && shown) continue;
      const why = `${inside ? '' : 'outside '}${free ? '' : `under ${top?.tagName}.${top?.getAttribute('class')} `}${shown ? '' : 'no ring '}`;
      lost.push(
        `${why}${control.tagName} ${control.getAttribute('class')} ${(control.textContent ?? '').trim().slice(0, 20)}`,
      );
    }
    return { stops, lost: lost.slice(0, 8) };
  });
}

describe.concurrent('by keyboard alone', () => {
  it.for(pageTypes())(
    '$name: the skip link comes first, every stop shows where it is',
    async ({ path }, { expect }) => {
      const { page } = await site.open(path);
      const order: number[] = [];
      // The page for searching begins in its box, past the header that the link would skip.
      const inBox = await page.evaluate(() => document.activeElement?.matches('#q') ?? false);
      expect(inBox).toBe(new URL(page.url()).pathname === '/search/' && !page.url().includes('?q='));
      for (let press = 0; press < PRESSES; press += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => ({
          text: document.activeElement?.textContent?.trim() ?? '',
          place: [...document.querySelectorAll('*')].indexOf(document.activeElement as Element),
          plain: document.activeElement?.matches(':focus-visible'),
        }));
        if (press === 0 && !inBox) expect(stop.text).toContain('跳到正文');
        expect(stop.plain).toBe(true);
        if (stop.place > 0) order.push(stop.place);
      }
      expect(order, 'in the order of the page').toEqual([...order].sort((a, b) => a - b));
      expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
      await shortenLists(page);
      const { stops, lost } = await walk(page);
      expect(stops).toBeGreaterThan(8);
      expect(lost).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the skip link', () => {
  it('goes past the header', async () => {
    const document = documents().find(({ parts }) => parts.length === 0);
    const { page } = await site.open(document?.url ?? '/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => window.document.activeElement?.closest('main') !== null);
    expect(inside).toBe(true);
    await page.context().close();
  });
});
