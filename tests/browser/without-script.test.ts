import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';
import { pageTypes } from './page-types.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What can only be done by a script: search, the check of memos, comparing clauses chosen at will, an excerpt. */
const NEEDS_SCRIPT = /^(?:search|search with hits|clauses|clauses, none|cite|excerpt|fingerprints)$/;

interface Shown {
  /** Where the links of the text lead. */
  links: string[];
  /** Rows of tables and items of lists that are on the page at all, folded away or not. */
  rows: number;
  /** Controls in sight that do nothing without a script. */
  idle: string[];
  /** Han characters of the text that a reader can reach, in folds too. */
  characters: number;
}

function look(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    for (const fold of main.querySelectorAll('details')) fold.open = true;
    const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const text = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let characters = 0;
    for (let node = text.nextNode(); node; node = text.nextNode()) {
      const element = node.parentElement;
      if (element && !element.closest('.js, .nojs-list, noscript, [hidden]') && seen(element)) {
        characters += (node.textContent ?? '').match(/\p{Script=Han}/gu)?.length ?? 0;
      }
    }
    return {
      links: [
        ...new Set([...main.querySelectorAll('a[href]')].filter(seen).map((link) => link.getAttribute('href') ?? '')),
      ],
      rows: [...main.querySelectorAll('tbody tr, .text .cl')].filter(seen).length,
      idle: [...main.querySelectorAll('button:not([type=submit]), .js')]
        .filter(seen)
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      characters,
    };
  });
}

describe.concurrent('without a script a page has all that it has with one', () => {
  it.for(pageTypes().filter(({ name }) => !NEEDS_SCRIPT.test(name)))('$name', async ({ path }, { expect }) => {
    const { page: full } = await site.open(path);
    const all = await look(full);
    await full.context().close();
    const { page: plain } = await site.open(path, { javaScriptEnabled: false });
    const left = await look(plain);
    await plain.context().close();
    const missing = all.links.filter((link) => !left.links.includes(link) && !link.includes('/compare/clauses/?'));
    expect(missing).toEqual([]);
    expect(left.rows).toBeGreaterThanOrEqual(all.rows);
    expect(left.idle).toEqual([]);
    expect(left.characters).toBeGreaterThanOrEqual(all.characters * 0.99);
  });
});
