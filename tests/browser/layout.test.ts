import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, base, dist, documents, longestPage, openSite, pageTypes } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDTHS = [320, 360, 390, 768, 1024, 1280, 1440];

describe('no page scrolls sideways', () => {
  it.each(pageTypes())('$name', async ({ path }) => {
    const { page } = await site.open(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

/** Returns the controls smaller than `least` px; links inside running text are excepted (WCAG 2.5.8). */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const besideWords = (element: Element): boolean => {
      const item = element.closest('li');
      return item !== null && (item.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 2;
    };
    const inText = (element: Element): boolean =>
      (element.closest('p, dd, blockquote, td, .lede') !== null || besideWords(element)) &&
      getComputedStyle(element).display.startsWith('inline') &&
      !getComputedStyle(element).display.includes('flex');
    return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, textarea')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (box.width === 0 || style.visibility === 'hidden' || style.opacity === '0') return false;
        if (element.closest('.sr, .skip, svg') || inText(element)) return false;
        const label = element.closest('label')?.getBoundingClientRect();
        return Math.max(box.height, label?.height ?? 0) < px - 0.5;
      })
      .slice(0, 6)
      .map((element) => `${element.outerHTML.slice(0, 120)} ${element.getBoundingClientRect().height}`);
  }, least);
}

describe('targets are large enough', () => {
  it.each(pageTypes())('$name with a mouse', async ({ path }) => {
    const { page } = await site.open(path);
    expect(await smallTargets(page, 24)).toEqual([]);
    await page.context().close();
  });
  it.each(pageTypes())('$name on touch', async ({ path }) => {
    const { page } = await site.open(path, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    expect(await smallTargets(page, 44)).toEqual([]);
    await page.context().close();
  });
});

describe('nothing moves while a page loads', () => {
  it.each(pageTypes())('$name', async ({ path }) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await site.open('/404.html', { viewport });
      await page.addInitScript(() => {
        const kept = globalThis as unknown as { shift: number };
        kept.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) kept.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.served.url.replace(/\/$/, '') + path);
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      expect(shift, `${viewport.width} px`).toBeLessThan(0.005);
      await page.context().close();
    }
  });
});

describe('a page weighs little', () => {
  it('the longest page of text with its style and scripts is at most 150 kB, its scripts 20 kB', async () => {
    const { page } = await site.open('/404.html');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(site.served.url.replace(/\/$/, '') + longestPage(), { waitUntil: 'networkidle' });
    const weigh = (path: string): number => {
      const file = path.slice(base.length - 1);
      return gzipSync(readFileSync(join(dist, file.endsWith('/') ? `${file}index.html` : file)), { level: 9 }).length;
    };
    const scripts = [...new Set(loaded)].filter((path) => path.endsWith('.js'));
    const rest = [...new Set(loaded)].filter((path) => path.endsWith('/') || path.endsWith('.css'));
    const js = scripts.reduce((sum, path) => sum + weigh(path), 0);
    const total = js + rest.reduce((sum, path) => sum + weigh(path), 0);
    expect(rest.filter((path) => path.endsWith('.css'))).toHaveLength(1);
    expect(js, scripts.join(' ')).toBeLessThanOrEqual(20_000);
    expect(total).toBeLessThanOrEqual(150_000);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('prints a document as A4 pages with fingerprints beside the text', async () => {
    const document = documents().find(({ parts }) => parts.length === 0);
    const { page } = await site.open(document?.url ?? '/');
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => ({
      chrome: [...window.document.querySelectorAll('.site, .docbar, .toc, .side button')].filter(
        (element) => getComputedStyle(element).display !== 'none' && element.getClientRects().length > 0,
      ).length,
      fingerprints: [...window.document.querySelectorAll('.fpp')].filter(
        (element) => element.getClientRects().length > 0,
      ).length,
    }));
    expect(shown.chrome).toBe(0);
    expect(shown.fingerprints).toBeGreaterThan(5);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]\.\d*/);
    await page.context().close();
  });
});
