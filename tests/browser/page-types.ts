import type { Page } from 'playwright-core';
import { type PageType, pageTypes as pageTypesOf } from '../../scripts/lib/page-types.ts';
import { dist } from './built-site.ts';

/** One page of every type that the site under test has. */
export function pageTypes(): PageType[] {
  return pageTypesOf(dist);
}

/** Rows of a table and sections of a list that stand for all of their kind. */
const SHOWN = 12;

/**
 * Takes out what only repeats: rows after the first of each table, and items after the first of each list. They leave the
 * page whole: what is only hidden is still walked through by whoever looks at the page, thousands of rows at a time.
 */
export function shortenLists(page: Page): Promise<void> {
  return page.evaluate((shown) => {
    const taken: [Element, Element[]][] = [];
    for (const list of document.querySelectorAll('tbody, main ul, main ol')) {
      const rest = [...list.children].slice(shown);
      if (!list.isConnected || rest.length === 0) continue;
      taken.push([list, rest]);
      for (const item of rest) item.remove();
    }
    Object.assign(globalThis, { taken });
  }, SHOWN);
}

/** Puts back what `shortenLists` took out. */
export function restoreLists(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { taken } = globalThis as unknown as { taken: [Element, Element[]][] };
    for (const [list, rest] of taken) list.append(...rest);
  });
}
