import type { Page } from 'playwright-core';
import { type PageType, pageTypes as pageTypesOf } from '../../scripts/lib/page-types.ts';
import { dist } from './built-site.ts';

/** One page of every type that the site under test has. */
export function pageTypes(): PageType[] {
  return pageTypesOf(dist);
}

/** Rows of a table and sections of a list that stand for all of their kind. */
const SHOWN = 12;

/** Leaves out what only repeats: rows after the first of each table, and items after the first of each list. */
export function shortenLists(page: Page): Promise<void> {
  return page.evaluate((shown) => {
    for (const list of document.querySelectorAll('tbody, main ul, main ol')) {
      for (const item of [...list.children].slice(shown)) {
        if ((item as HTMLElement).hidden) continue;
        (item as HTMLElement).hidden = true;
        (item as HTMLElement).dataset['repeats'] = '';
      }
    }
  }, SHOWN);
}

/** Puts back what `shortenLists` left out. */
export function restoreLists(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const item of document.querySelectorAll<HTMLElement>('[data-repeats]')) {
      item.hidden = false;
      delete item.dataset['repeats'];
    }
  });
}
