import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, base, dist, documents, longestPage, openSite } from './built-site.ts';
import { pageTypes } from './page-types.ts';
import { shifts, watchShifts } from './shifts.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDTHS = [320, 360, 390, 768, 1024, 1280, 1440];

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

/** Opens a page that notes what moves while it loads. */
async function openStill(path: string, options: BrowserContextOptions): Promise<Page> {
  const { page } = await site.blank(options);
  await watchShifts(page);
  await site.go(page, path);
  // What the page does once it is there may come late on a busy machine: first its tasks, then what they move.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2000 })));
  await page.waitForTimeout(300);
  return page;
}

/** Returns by how many px the page is wider than its window, for each width where it is. */
async function sideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) found.push(`${width} px: ${over} too wide`);
  }
  return found;
}

/** Returns the heads of columns whose figures stand at the other side. */
function askew(page: Page): Promise<string[]> {
  return page.$$eval('main table', (tables) =>
    (tables as HTMLTableElement[]).flatMap((table) =>
      [...(table.tHead?.rows[0]?.cells ?? [])]
        .filter((head) => head.checkVisibility() && head.getClientRects().length > 0)
        .filter((head) => {
          const cell = table.tBodies[0]?.rows[0]?.cells[head.cellIndex];
          if (!cell || cell.colSpan > 1 || head.closest('thead')?.getBoundingClientRect().height === 1) return false;
          return getComputedStyle(cell).textAlign !== getComputedStyle(head).textAlign;
        })
        .map((head) => `${table.className}: ${head.textContent}`),
    ),
  );
}

/** Returns the part of the window, from 0 to 1, that boxes which stay in place cover halfway down the page. */
function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const stays = (element: Element | null): boolean =>
      element !== null &&
      (/^(?:fixed|sticky)$/.test(getComputedStyle(element).position) || stays(element.parentElement));
    const rows = Array.from({ length: innerHeight / 4 }, (_, row) => row * 4 + 2);
    const hidden = rows.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y)));
    return hidden.length / rows.length;
  });
}

describe.concurrent('every type of page', () => {
  it.for(pageTypes())('$name stays still, in its window, and takes a mouse', async ({ path }, { expect }) => {
    const page = await openStill(path, { viewport: { width: 1440, height: 900 } });
    expect(await shifts(page), 'moved while loading').toEqual([]);
    expect(await smallTargets(page, 24)).toEqual([]);
    expect(await sideways(page, WIDTHS), 'standard type').toEqual([]);
    // 400 % zoom of a window of 1280 × 1024 leaves 320 × 256.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await covered(page), 'covered at 400 %').toBeLessThan(0.25);
    await page.evaluate(() => (document.documentElement.dataset['size'] = 'huge'));
    expect(await sideways(page, [320, 390, 1024, 1440]), 'huge type').toEqual([]);
    await page.context().close();
  });

  it.for(pageTypes())('$name stays still on a phone and takes a finger', async ({ path }, { expect }) => {
    const page = await openStill(path, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await shifts(page), 'moved while loading').toEqual([]);
    expect(await smallTargets(page, 44)).toEqual([]);
    expect(await askew(page), 'figures beside their heads').toEqual([]);
    await page.context().close();
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
    const cut = await page.$$eval(
      '.text .cl',
      (list) =>
        list.filter((clause) => getComputedStyle(clause).getPropertyValue('content-visibility') !== 'visible').length,
    );
    expect(cut, 'clauses whose margin would be cut off').toBe(0);
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

  it('prints no note of the margin over another, and keeps what only opens something with what it opens', async () => {
    for (const document of documents().filter(({ parts }) => parts.length === 0)) {
      // A4 between its margins, so that lines break as on paper.
      const { page } = await site.open(document.url, { viewport: { width: 669, height: 900 } });
      await page.emulateMedia({ media: 'print' });
      const notes = await page.$$eval('.text .side', (list) =>
        list
          .map((side) => ({ id: side.parentElement?.id ?? '', box: side.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0)
          .map(({ id, box }) => ({ id, top: box.top, bottom: box.bottom })),
      );
      expect(notes.length).toBeGreaterThan(5);
      const over = notes.filter(({ bottom }, at) => bottom > (notes[at + 1]?.top ?? Number.POSITIVE_INFINITY) + 0.5);
      expect(
        over.map(({ id }) => id),
        document.url,
      ).toEqual([]);
      const left = await page.$$eval('.text .cl', (list) =>
        list
          .filter((clause) => {
            const number = clause.querySelector('.tx .num')?.textContent ?? '';
            const words = (clause.querySelector('.tx')?.textContent?.trim() ?? '').slice(number.length);
            const opens = words.endsWith('：') || words.replace(/。$/, '') === (clause as HTMLElement).dataset['h'];
            return !/^(?:front|back)/.test(clause.id) && opens && getComputedStyle(clause).breakAfter !== 'avoid';
          })
          .map(({ id }) => id),
      );
      expect(left, document.url).toEqual([]);
      await page.context().close();
    }
  });
});
