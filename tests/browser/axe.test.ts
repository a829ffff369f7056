import { afterAll, beforeAll, describe, it } from 'vitest';
import { addAxe, violations } from './axe-violations.ts';
import { type BuiltSite, openSite } from './built-site.ts';
import { faintTexts } from './contrast.ts';
import { pageTypes, restoreLists, shortenLists } from './page-types.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDTHS = [1440, 390] as const;
const SIZES = ['standard', 'large'] as const;
const THEMES = ['light', 'dark'] as const;

/**
 * All eight modes on one load of a page, as a reader changes them: the window, the site’s own button, the system’s theme.
 * All rules run in the first mode of each width, since a width shows and hides parts; a theme changes colours only, a type
 * size colours and room. Contrast is measured in every mode, by axe and again for every text with those that axe leaves
 * undecided. Long tables are whole in the first mode and for the contrast of every text; axe sees their first rows in the rest.
 */
describe.concurrent('axe in light and dark, standard and large type, 1440 and 390 px', () => {
  it.for(pageTypes())('$name', async ({ path }, { expect }) => {
    // The page’s own policy refuses foreign scripts; the checker is one.
    const { page } = await site.open(path, { bypassCSP: true, colorScheme: 'light' });
    await addAxe(page);
    // What is out of the window keeps the places of the former mode until it is laid out: lay out everything.
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
    const found: string[] = [];
    for (const size of SIZES) {
      if (size === 'large') await page.locator('[data-act=size]').first().dispatchEvent('click');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme });
          const light = theme === 'light';
          const rules = light ? (size === 'standard' ? null : ['color-contrast', 'target-size']) : ['color-contrast'];
          const faint = (await page.evaluate(faintTexts)).slice(0, 5);
          const first = rules === null && width === WIDTHS[0];
          if (!first) await shortenLists(page);
          const wrong = [...(await violations(page, rules)), ...faint];
          if (!first) await restoreLists(page);
          found.push(...wrong.map((what) => `${theme}, ${size}, ${width}: ${what}`));
        }
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});
