import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const shown = (page: Page, table: string): Promise<number> =>
  page.$$eval(
    `table[data-table="${table}"] tbody tr[id]`,
    (rows) => rows.filter((row) => !(row as HTMLElement).hidden).length,
  );

async function save(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return download.path();
}

describe('the table of all targets', () => {
  it('filters, keeps the filter in the address, and saves what it shows', async () => {
    const { page, complaints } = await site.open('/compare/targets/');
    const all = await shown(page, 'targets');
    await page.selectOption('form[data-bar="targets"] select[name="region"]', { index: 1 });
    const some = await shown(page, 'targets');
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(page.url()).toContain('targets.region=');

    const csv = readFileSync(await save(page, 'form[data-bar="targets"] [data-save=csv]'), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows = parse(csv, { bom: true }) as string[][];
    expect(rows).toHaveLength(some + 1);
    expect(rows[0]).toContain('数值');
    expect(rows[0]).not.toContain('原文');
    expect(rows.at(-1)?.at(-1)).toMatch(/#q-/);

    const xlsx = readFileSync(await save(page, 'form[data-bar="targets"] [data-save=xlsx]'));
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');

    await page.reload();
    expect(await shown(page, 'targets')).toBe(some);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('saves more rows than its library would zip on the page, and says so where it cannot', async () => {
    const { page, complaints } = await site.open('/compare/targets/');
    const all = await shown(page, 'targets');
    // Sorted, the table has no file of its own: it is made in the browser, whole.
    await page.click('table[data-table="targets"] th[data-k="value"] button');
    const xlsx = 'form[data-bar="targets"] [data-save=xlsx]';
    const book = readFileSync(await save(page, xlsx));
    const cells = await readSheet(book);
    expect(cells).toHaveLength(all + 1);
    const at = cells[0]?.indexOf('数') ?? -1;
    expect(cells.slice(1).every((row) => typeof row[at] === 'number')).toBe(true);
    expect(cells[1]?.[at + 2]).toEqual(expect.any(String));
    expect(complaints).toEqual([]);

    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('refused');
      };
    });
    await page.click(xlsx);
    await page.waitForSelector('.failed[role=alert]');
    expect(await page.locator('.failed').textContent()).toMatch(/^没有生成 XLSX：可改用 CSV/);
    await page.context().close();
  });

  it('sorts by its heads, by keyboard too, and says so to a screen reader', async () => {
    const { page } = await site.open('/compare/targets/');
    const head = 'table[data-table="targets"] th[data-k="value"]';
    await page.focus(`${head} button`);
    await page.keyboard.press('Enter');
    expect(await page.getAttribute(head, 'aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute(head, 'aria-sort')).toBe('descending');
    const values = await page.$$eval('table[data-table="targets"] tbody tr[id] td[data-l="数值"]', (cells) =>
      cells.map((cell) => Number((cell as HTMLElement).dataset['s'])),
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await page.context().close();
  });

  it('shows and hides columns', async () => {
    const { page } = await site.open('/compare/targets/');
    const quote = page.locator('table[data-table="targets"] thead th[data-k="quote"]');
    expect(await quote.isVisible()).toBe(false);
    await page.click('form[data-bar="targets"] .colpick summary');
    await page.check('form[data-bar="targets"] input[value="quote"]');
    expect(await quote.isVisible()).toBe(true);
    expect(page.url()).toContain('targets.cols=');
    await page.context().close();
  });

  it('opens a figure’s clause with the quote marked', async () => {
    const { page } = await site.open('/compare/targets/');
    const link = page.locator('table[data-table^="targets-new"] a.amt').first();
    const figure = (await link.textContent()) ?? '';
    await link.click();
    await page.waitForSelector('mark.found');
    const marked = (await page.locator('mark.found').allTextContents()).join('');
    expect(marked).toContain(figure.replace(/[,\s]/g, '').replace(/[^\d.].*$/, ''));
    await page.context().close();
  });
});

describe('without script', () => {
  it('the tables are whole, with their files', async () => {
    const { page } = await site.open('/compare/support/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-bar] select').first().isVisible()).toBe(false);
    expect(await page.locator('a[data-save=csv]').isVisible()).toBe(true);
    expect(await page.locator('table.sup a.amt').count()).toBeGreaterThan(5);
    expect(await page.locator('[data-steps]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a long table on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const seen = (page: Page): Promise<number> =>
    page.$$eval('table[data-table="targets"] tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).length);

  it('shows its first rows, more at a touch, and all of them where asked', async () => {
    const { page } = await site.open('/compare/targets/', phone);
    expect(await seen(page)).toBe(20);
    const bar = page.locator('table[data-table="targets"]').locator('xpath=../following-sibling::p[1]');
    await bar.locator('[data-fold-more]').click();
    expect(await seen(page)).toBe(40);
    await bar.locator('[data-fold-all]').click();
    expect(await seen(page)).toBe(await shown(page, 'targets'));
    expect(await bar.isVisible()).toBe(false);
    await page.context().close();
  });

  it('opens its filters when asked, or where the address has set one', async () => {
    const { page } = await site.open('/compare/targets/', phone);
    const select = page.locator('form[data-bar="targets"] select[name="region"]');
    expect(await select.isVisible()).toBe(false);
    await page.click('form[data-bar="targets"] [data-filters]');
    expect(await select.isVisible()).toBe(true);
    await select.selectOption({ index: 1 });
    await page.reload();
    expect(await select.isVisible()).toBe(true);
    await page.context().close();
  });

  it('has the row in sight that the address names, and every row without a script', async () => {
    const { page } = await site.open('/compare/targets/', { ...phone, javaScriptEnabled: false });
    expect(await seen(page)).toBeGreaterThan(100);
    const id = await page.$eval('table[data-table="targets"] tbody tr:last-child', (row) => row.id);
    await page.context().close();
    const { page: arrived } = await site.open(`/compare/targets/#${id}`, phone);
    expect(await arrived.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await arrived.context().close();
  });
});

describe('the calculator', () => {
  it('follows what is entered, with the arithmetic', async () => {
    const { page, complaints } = await site.open('/compare/support/');
    await page.fill('[data-calc] [name=investment]', '100');
    const row = page.locator('tr[data-calc-id]').filter({ hasText: '项目三年内设备和软件投资额' });
    expect(await row.locator('[data-sum]').textContent()).toBe('20万元');
    expect(await row.locator('[data-steps]').textContent()).toContain('100万元 × 20% ＝ 20万元');
    await page.fill('[data-calc] [name=investment]', '');
    expect(await row.locator('[data-sum]').textContent()).toBe('待填');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a row arrived at', () => {
  it('is marked and in sight', async () => {
    const { page } = await site.open('/compare/consistency/');
    const id = await page.$eval('table[data-table="doubts"] tbody tr:last-child', (row) => row.id);
    const address = `${page.url().split('#')[0]}#${id}`;
    // Leaving the page first makes this an arrival; a reload may restore the place the reader had before.
    await page.goto('about:blank');
    await page.goto(address);
    // The browser scrolls to the row after it has laid out the page, which `goto` does not wait for.
    const top = async (): Promise<number> => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? -1;
    await expect.poll(top, { timeout: 10_000 }).toBeLessThan(900);
    expect(await top()).toBeGreaterThan(0);
    await page.context().close();
  });
});
