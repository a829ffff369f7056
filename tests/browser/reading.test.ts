import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clauseWords } from '../../src/domain/clause.ts';
import { withoutSpace } from '../../src/domain/normalize.ts';
import type { PolicyTable } from '../../src/domain/table.ts';
import { policyPages } from '../../src/view/pages.ts';
import { type BuiltSite, clauses, documents, longestPage, openSite, readData } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const all = clauses();
const single = documents().find((document) => document.parts.length === 0 && document.level === 'municipality');
const path = single?.url ?? '/';
const own = all.filter((clause) => clause.doc === single?.id && !clause.inline && clause.text !== '');
const middle = own[Math.floor(own.length / 2)];

/** The words a page shows for its clauses: what the masthead took up, then the text; margins and panels are not text. */
async function shownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const mast = [...document.querySelectorAll('.mast [id]')].map((element) => element.textContent ?? '');
    const text = [...document.querySelectorAll('.text .hd, .text .tx')].map((element) => element.textContent ?? '');
    return [...mast, ...text].join('').replace(/\s+/gu, '');
  });
}

describe('an address that is printed or copied', () => {
  it('is the one at which the reader opened the site, where the build knew none', async () => {
    const { page, complaints } = await site.open('/policies/zhengzhou-2022-new-materials/');
    const printed = await page.$$eval('.print-only [data-address]', (places) =>
      places.map((place) => place.textContent),
    );
    expect(printed[0]).toMatch(/^https?:\/\/.+\/v\/$/);
    expect(printed[1]).toMatch(/^https?:\/\/.+\/source\/$/);
    const read = await page.$eval('link[rel="canonical"]', (link) => link.getAttribute('href'));
    const given = await page.$eval('meta[name="citation_public_url"]', (meta) => meta.getAttribute('content'));
    expect(read).toMatch(/^https?:\/\/.+\/policies\/zhengzhou-2022-new-materials\/$/);
    expect(given).toBe(read);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the text on the page', () => {
  it('has the characters of the data set, all of them and no others, on every page', async () => {
    const tables = new Map(readData<PolicyTable>('tables').map((table) => [table.clause, table]));
    for (const ref of policyPages(documents())) {
      const { page, complaints } = await site.open(ref.path, { javaScriptEnabled: true });
      const expected = all
        .filter((clause) => clause.id.startsWith(`${ref.key}#`) && !clause.inline && clause.kind !== 'table-row')
        .map((clause) => {
          const table = tables.get(clause.id);
          const cells = table ? [...table.columns, ...table.rows.flatMap((row) => row.cells)] : [];
          return `${clause.label ?? ''}${clauseWords(clause)}${cells.join('')}`;
        });
      expect(await shownWords(page), ref.path).toBe(withoutSpace(expected.join('')));
      expect(complaints, ref.path).toEqual([]);
      await page.context().close();
    }
  });

  it('shows the source’s characters in source mode', async () => {
    if (!single) return;
    const { page } = await site.open(path);
    await page.click('.docbar [data-text=source]');
    const source = withoutSpace(readFileSync(single.source.file, 'utf8'));
    expect(await shownWords(page)).toBe(source);
    await page.click('.docbar [data-text=repaired]');
    expect(await shownWords(page)).not.toBe(source);
    await page.context().close();
  });

  it('leaves margins out of what is copied', async () => {
    const { page } = await site.open(path);
    const copied = await page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.querySelector('.text') as Element);
      return selection?.toString() ?? '';
    });
    expect(copied).not.toMatch(/引用|源 \d/u);
    expect(copied.length).toBeGreaterThan(1000);
    await page.context().close();
  });
});

describe('arriving and moving', () => {
  it('opens a clause by its address, in view and marked', async () => {
    const { page } = await site.open(middle?.url ?? '/');
    const box = await page.locator(`#${middle?.anchor}`).boundingBox();
    expect(box?.y).toBeGreaterThan(40);
    expect(box?.y).toBeLessThan(300);
    expect(await page.locator(`#${middle?.anchor}:target`).count()).toBe(1);
    // It is told after the page has come to its place.
    await expect.poll(() => page.locator('.docbar .at').textContent()).toContain(middle?.citation);
    expect(await page.locator('.toc [aria-current]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('lands exactly on the longest page too, by address, by contents and by key', async () => {
    const long = longestPage();
    const there = all.filter((clause) => clause.url.startsWith(`${long}#`) && !clause.inline && clause.kind === 'item');
    const deep = there[Math.floor(there.length / 2)];
    if (!deep) return;
    const top = (page: Page): Promise<number> =>
      page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, deep.anchor);
    const { page } = await site.open(deep.url);
    await page.waitForTimeout(300);
    expect(await top(page)).toBeGreaterThan(40);
    expect(await top(page)).toBeLessThan(120);
    await page.goto(page.url().replace(/#.*$/, '?from-top'));
    await page.click(`.toc a[href="#${deep.anchor}"]`);
    await page.waitForTimeout(300);
    expect(await top(page)).toBeLessThan(120);
    await page.keyboard.press(']');
    await page.keyboard.press('[');
    await page.waitForTimeout(300);
    expect(await top(page)).toBeGreaterThan(40);
    expect(await top(page)).toBeLessThan(120);
    await page.context().close();
  });

  it('moves by ] and [, and leaves the keys alone while something is typed', async () => {
    const { page } = await site.open(middle?.url ?? '/');
    // Asked of the page itself: the driver hears of a new address a moment later.
    const hash = (): Promise<string> => page.evaluate(() => location.hash);
    await page.keyboard.press(']');
    const after = await hash();
    expect(after).not.toBe(`#${middle?.anchor}`);
    await page.keyboard.press('[');
    expect(await hash()).toBe(`#${middle?.anchor}`);
    await page.fill('#tf', '');
    await page.focus('#tf');
    await page.keyboard.type(']c?');
    expect(await page.inputValue('#tf')).toBe(']c?');
    expect(await hash()).toBe(`#${middle?.anchor}`);
    await page.context().close();
  });

  it('explains the keys on ? and lets go on Escape', async () => {
    const { page } = await site.open(path);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.context().close();
  });

  it('lets a reader turn single keys off, here and on the page about accessibility', async () => {
    const { page } = await site.open(path);
    await page.keyboard.press('?');
    await page.locator('#keys [data-single-keys]').uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['?', '/']) await page.keyboard.press(key);
    expect(await page.locator('#keys').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    await page.goto(new URL('/accessibility/', page.url()).href);
    expect(await page.locator('[data-single-keys]').isChecked()).toBe(false);
    await page.locator('[data-single-keys]').check();
    await page.goBack();
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.context().close();
  });

  it('offers the way back to where reading stopped', async () => {
    const { page } = await site.open(middle?.url ?? '/');
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(200);
    const at = await page.locator('.docbar .at').textContent();
    await page.goto(page.url().replace(/#.*$/, '?again'));
    const offer = page.locator('.docbar .at a');
    expect(at).toContain((await offer.textContent())?.replace('上次读到 ', ''));
    await page.context().close();
  });

  it('filters the contents and says where nothing is left', async () => {
    const { page } = await site.open(path);
    await page.fill('#tf', '不会有这个词');
    expect(await page.locator('.toc .empty').isVisible()).toBe(true);
    await page.fill('#tf', '');
    expect(await page.locator('.toc .l1:visible').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('has search, theme, both texts and the whole 条次 at hand on a phone', async () => {
    if (!single) return;
    const { page } = await site.open(middle?.url ?? '/', { viewport: { width: 390, height: 844 } });
    await expect.poll(() => page.locator('.docbar .at').textContent()).toContain(middle?.citation);
    expect(await page.locator('.docbar .where b').isVisible(), 'the name gives way to the place').toBe(false);
    await page.click('.docbar [data-text=source]');
    expect(await page.getAttribute('.text', 'data-text')).toBe('source');
    await page.click('.docbar [data-text=source]');
    expect(await page.getAttribute('.text', 'data-text')).toBe('repaired');
    await page.click('[data-act=theme]');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.click('.find-btn');
    await page.waitForURL(/\/search\/$/u);
    await page.context().close();
  });
});

describe('the margin', () => {
  it('opens the cross-links in place, with both quotes, and closes them on Escape', async () => {
    const { page } = await site.open(path);
    const count = page.locator('.xc').first();
    if ((await count.count()) === 0) return;
    await count.click();
    const panel = page.locator('.xl.open');
    expect(await panel.count()).toBe(1);
    expect(await count.getAttribute('aria-expanded')).toBe('true');
    await panel.locator('a').first().focus();
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    await page.context().close();
  });

  it('explains a repair where it was made', async () => {
    const { page } = await site.open(path);
    const fix = page.locator('.side .fix').first();
    await fix.scrollIntoViewIfNeeded();
    await fix.click();
    const pop = page.locator('.pops');
    expect(await pop.isVisible()).toBe(true);
    expect(await pop.textContent()).toMatch(/位置源文 \d+ 行.*理由.*依据/su);
    await page.keyboard.press('Escape');
    expect(await pop.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a row of an annexed table', () => {
  it('has its address at hand, copied at a click, and adds nothing to the text', async () => {
    const row = all.find(({ kind }) => kind === 'table-row');
    if (!row) return;
    const { page } = await site.open(row.url.replace(/#.*$/, ''));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator(`#${row.anchor}`).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`#${row.anchor}$`));
    expect(await page.locator(`#${row.anchor}`).textContent()).toBe('');
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it('reads, links and proves; nothing that needs a script is shown', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.js:visible').count()).toBe(0);
    expect(await page.locator('.docbar [data-text=source]').getAttribute('href')).toMatch(/\/source\/$/);
    const count = page.locator('.xc').first();
    if ((await count.count()) > 0) {
      await count.click();
      expect(await page.locator('.xl:target').isVisible()).toBe(true);
    }
    await page.context().close();
  });

  it('opens the contents and the menu on a phone', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.click('.toc-btn');
    expect(await page.locator('.toc').isVisible()).toBe(true);
    await page.click('.toc-x');
    await page.click('.menu-btn');
    expect(await page.locator('#nav').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the reader’s choices', () => {
  it('keeps theme and type size from page to page', async () => {
    const { page } = await site.open('/');
    await page.click('[data-act=theme]');
    await page.click('[data-act=size]');
    await page.goto(`${site.served.url.replace(/\/$/, '')}${path}`);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(await page.getAttribute('html', 'data-size')).toBe('large');
    await page.context().close();
  });
});

describe('the proof page', () => {
  it('links every line of text to its clause and back', async () => {
    const { page } = await site.open(`${path}source/`);
    const lost = await page.evaluate(
      () =>
        [...document.querySelectorAll('.lines li')].filter(
          (line) => line.querySelector('.s')?.textContent?.trim() !== '' && !line.querySelector('.to a'),
        ).length,
    );
    expect(lost).toBe(0);
    await page.click('[data-verify]');
    await page.waitForFunction(() => document.querySelector('.verdict')?.textContent?.includes('符'));
    expect(await page.locator('.verdict').textContent()).toMatch(/^一致/u);
    await page.context().close();
  });
});
