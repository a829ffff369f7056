import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openSite, pageTypes } from './built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * Theme, size and width together: every pair of two is covered, the full product would take many minutes for the same
 * findings. Pages that share their parts with the main ones go through the two standard sizes only.
 */
const MODES = [
  { theme: 'light', size: null, width: 1440 },
  { theme: 'dark', size: 'large', width: 1440 },
  { theme: 'dark', size: null, width: 390 },
  { theme: 'light', size: 'huge', width: 390 },
] as const;
const MAIN = new Set([
  'home',
  'document',
  'part',
  'source',
  'search',
  'topics',
  'support',
  'targets',
  'clauses',
  'cite',
]);

describe.each(MODES)('axe, $theme, size $size, $width px', ({ theme, size, width }) => {
  const ends = (theme === 'light' && size === null) || (theme === 'dark' && width === 390);
  const pages = pageTypes().filter(({ name }) => ends || MAIN.has(name));
  it.each(pages)('$name', async ({ path }) => {
    const { page } = await site.open('/404.html', {
      viewport: { width, height: 900 },
      hasTouch: width < 500,
      // The page’s own policy refuses foreign scripts; the checker is one.
      bypassCSP: true,
    });
    await page.evaluate(
      ([t, s]) => {
        localStorage.setItem('dd-theme', t ?? 'light');
        if (s) localStorage.setItem('dd-size', s);
      },
      [theme, size],
    );
    await page.goto(site.served.url.replace(/\/$/, '') + path);
    await page.addScriptTag({ content: axe });
    const results = (await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(options: object): Promise<unknown> } }).axe.run({
        resultTypes: ['violations'],
      }),
    )) as AxeResults;
    const found = results.violations.map(
      (violation) =>
        `${violation.id}: ${violation.nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 160))
          .join(' | ')}`,
    );
    expect(found).toEqual([]);
    await page.context().close();
  });
});
