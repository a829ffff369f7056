import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, base, clauses, documents, openSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const document = documents().find(({ parts }) => parts.length === 0);
const items = clauses().filter((clause) => clause.doc === document?.id && clause.kind === 'item');
const [first, second] = items;
const count = (page: Page): Promise<string | null> => page.textContent('#excerpt-count');

/** Opens the document and puts its first two items aside, one with the mouse, one with the keyboard. */
async function collect(): Promise<{ page: Page; complaints: string[] }> {
  const opened = await site.open(`${document?.url}#${first?.anchor}`, { acceptDownloads: true });
  const { page } = opened;
  await page.click(`#${first?.anchor} [data-excerpt-add]`);
  await page.click(`#${second?.anchor} .side .ct`);
  await page.keyboard.press('e');
  await page.waitForFunction(() => globalThis.document.querySelector('#tray')?.textContent?.includes('摘编 2 条'));
  await page.goto(`${site.served.url.replace(/\/$/, '')}/excerpt/`);
  await page.waitForSelector('#excerpt-list > li');
  return opened;
}

describe('the excerpt builder', () => {
  it('says how to begin where nothing has been collected', async () => {
    const { page, complaints } = await site.open('/excerpt/');
    await page.waitForSelector('#excerpt-empty:not([hidden])');
    expect(await page.isVisible('#excerpt-bar')).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('collects from a document, orders with the keyboard, and keeps notes when the page is opened again', async () => {
    const { page, complaints } = await collect();
    expect(await count(page)).toBe('共 2 条');
    const ids = (): Promise<string[]> =>
      page.$$eval('#excerpt-list > li', (list) => list.map((item) => (item as HTMLElement).dataset['id'] ?? ''));
    expect(await ids()).toEqual([first?.id, second?.id]);
    await page.focus('#excerpt-list > li:first-child textarea');
    await page.keyboard.type('要点');
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(
      (id) => globalThis.document.querySelectorAll<HTMLElement>('#excerpt-list > li')[1]?.dataset['id'] === id,
      first?.id,
    );
    await page.reload();
    await page.waitForSelector('#excerpt-list > li');
    expect(await ids()).toEqual([second?.id, first?.id]);
    expect(await page.inputValue('#excerpt-list > li:last-child textarea')).toBe('要点');
    await page.click('[data-do=sort]');
    await page.waitForFunction(
      (id) => globalThis.document.querySelector<HTMLElement>('#excerpt-list > li')?.dataset['id'] === id,
      first?.id,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes one out and brings it back', async () => {
    const { page } = await collect();
    await page.click('#excerpt-list > li:first-child button:text("去掉")');
    await page.waitForFunction(() => globalThis.document.querySelector('#excerpt-count')?.textContent === '共 1 条');
    await page.click('#excerpt-undo');
    await page.waitForFunction(() => globalThis.document.querySelector('#excerpt-count')?.textContent === '共 2 条');
    await page.context().close();
  });

  it('saves a Word file with the words, sources and fingerprint links, under the policy of the site', async () => {
    const { page, complaints } = await collect();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=docx]')]);
    const buffer = readFileSync(await download.path());
    const { value } = await mammoth.convertToHtml({ buffer });
    const { value: text } = await mammoth.extractRawText({ buffer });
    for (const clause of [first, second]) {
      expect(text).toContain(clause?.text.replace(/\s+/g, ' ').slice(0, 20));
      expect(value).toContain(`${base}policies/${document?.id}/?v=${clause?.fingerprint}#${clause?.anchor}`);
    }
    expect(text).toContain(document?.title);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('saves Markdown with the same', async () => {
    const { page, complaints } = await collect();
    await page.selectOption('[name=form]', 'gbt7714');
    await page.waitForSelector('#excerpt-list .from a:text("[EB/OL]")');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=markdown]')]);
    const markdown = readFileSync(await download.path(), 'utf8');
    expect(markdown).toContain(`?v=${first?.fingerprint}#${first?.anchor}`);
    expect(markdown.match(/^> /gm)?.length).toBe(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
