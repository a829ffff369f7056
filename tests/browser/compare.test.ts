import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Link } from '../../src/domain/link.ts';
import { type BuiltSite, clauses, openSite, readData } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The link with most shared wording: both its clauses have text. */
function strongest(): Link {
  const shared = ({ evidence }: Link): number => evidence.shared.join('').length;
  const [link] = readData<Link>('links').sort((a, b) => shared(b) - shared(a));
  if (!link) throw new Error('the data set has no links');
  return link;
}

const address = (...ids: string[]): string =>
  `/compare/clauses/?${ids.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;

async function openPair(...ids: string[]): Promise<{ page: Page; complaints: string[] }> {
  const opened = await site.open(address(...ids));
  await opened.page.waitForSelector('#pair');
  return opened;
}

const ids = (page: Page): Promise<string[]> =>
  page.$$eval('#pair > section', (sections) => sections.map((section) => section.getAttribute('data-id') ?? ''));

describe('clauses side by side', () => {
  it('shows both texts in full, without a complaint, marks what is the same and numbers what is not', async () => {
    const { from, to } = strongest();
    const { page, complaints } = await openPair(from, to);
    const texts = await page.$$eval('#pair .bd', (bodies) =>
      bodies.map((body) => {
        const copy = body.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll('.vn')) number.remove();
        return copy.textContent ?? '';
      }),
    );
    const wanted = [from, to].map((id) => clauses().find((clause) => clause.id === id)?.text ?? '');
    expect(texts).toEqual(wanted);
    expect(await page.$$eval('#pair mark.same', (marks) => marks.length)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the order, the marking and what is folded away in the address', async () => {
    const { from, to } = strongest();
    const { page } = await openPair(from, to);
    await page.click('[data-do="swap"]');
    await page.waitForFunction((id) => document.querySelector('#pair > section')?.getAttribute('data-id') === id, to);
    await page.click('#compare-bar button[value="same"]');
    expect(await page.getAttribute('#pair', 'data-mode')).toBe('same');
    const url = page.url();
    expect(new URL(url).searchParams.getAll('id')).toEqual([to, from]);
    await page.goto(url);
    await page.waitForSelector('#pair[data-mode="same"]');
    expect(await ids(page)).toEqual([to, from]);
    await page.click('[data-column="hide"][data-index="0"]');
    await page.waitForSelector('#pair.n1');
    expect(new URL(page.url()).searchParams.getAll('hide')).toEqual([to]);
    await page.context().close();
  });

  it('takes another clause, or a whole section, from the chooser', async () => {
    const { from, to } = strongest();
    const { page } = await openPair(from, to);
    await page.click('[data-do="add"]');
    await page.waitForSelector('#chooser select[name="clause"] option');
    await page.check('#chooser [name="whole"]');
    await page.click('#chooser button[type="submit"]');
    await page.waitForSelector('#pair.n3');
    expect((await ids(page)).at(-1)).toMatch(/\*$/);
    await page.context().close();
  });

  it('says which clause it does not find, and shows the rest', async () => {
    const { from } = strongest();
    const { page } = await openPair(from, 'no-such-document#s1');
    expect(await page.textContent('#compare-message')).toContain('no-such-document#s1');
    expect(await ids(page)).toEqual([from]);
    await page.context().close();
  });
});

describe('the tray', () => {
  it('carries clauses from a document page to the comparison', async () => {
    const { from } = strongest();
    const clause = clauses().find(({ id }) => id === from);
    const { page } = await site.open(clause?.url ?? '/');
    await page.click(`[data-tray-add="${from}"]`);
    expect(await page.getAttribute(`[data-tray-add="${from}"]`, 'aria-pressed')).toBe('true');
    const target = await page.getAttribute('#tray a', 'href');
    await page.goto(new URL(target ?? '', page.url()).href);
    await page.waitForSelector('#pair');
    expect(await ids(page)).toEqual([from]);
    await page.context().close();
  });
});

describe('a comparison that somebody sent', () => {
  it('leaves the reader’s own tray alone until asked to keep it', async () => {
    const { from, to } = strongest();
    const tray = (page: Page): Promise<unknown> =>
      page.evaluate(() => JSON.parse(localStorage.getItem('dd-tray') ?? '[]') as unknown);
    const mine = clauses().find(({ id, kind }) => id !== from && id !== to && kind === 'item')?.id ?? '';
    const { page } = await site.open('/404.html');
    await page.evaluate((id) => localStorage.setItem('dd-tray', JSON.stringify([id])), mine);
    await page.goto(
      `${site.served.url.replace(/\/$/, '')}/compare/clauses/?id=${encodeURIComponent(from)}&id=${encodeURIComponent(to)}`,
    );
    await page.waitForSelector('#pair');
    expect(await tray(page)).toEqual([mine]);
    await page.click('#compare-message button:has-text("收进我的对照")');
    await expect.poll(() => tray(page)).toEqual([from, to]);
    await page.context().close();
  });
});

describe('the list of links', () => {
  it('filters by what the address says, and says how many are left', async () => {
    const links = readData<Link>('links');
    const { page } = await site.open('/links/?strength=3');
    const shown = (): Promise<number> =>
      page.$$eval('table[data-links] tbody tr', (rows) => rows.filter((row) => !(row as HTMLElement).hidden).length);
    const wanted = links.filter(({ strength }) => strength === 3).length;
    await expect.poll(shown).toBe(wanted);
    await expect.poll(() => page.textContent('#link-count')).toContain(`显示 ${wanted} 条，共 ${links.length} 条`);
    await page.context().close();
  });

  it('shows its filters on a phone when asked, or where the address has set one', async () => {
    const { page } = await site.open('/links/', { viewport: { width: 390, height: 844 } });
    const select = page.locator('#link-filter select[name="strength"]');
    expect(await select.isVisible()).toBe(false);
    await page.click('#link-filter [data-filters]');
    expect(await select.isVisible()).toBe(true);
    await select.selectOption('3');
    await page.reload();
    expect(await select.isVisible()).toBe(true);
    await page.context().close();
  });

  it('is complete without a script, and every link has a page of its own', async () => {
    const { page } = await site.open('/links/', { javaScriptEnabled: false });
    const rows = await page.locator('table[data-links] tbody tr').count();
    expect(rows).toBe(readData<Link>('links').length);
    const link = strongest();
    await page.goto(`${site.served.url.replace(/\/$/, '')}/links/${link.id}/`);
    expect(await page.locator('blockquote mark').count()).toBeGreaterThan(0);
    expect(await page.locator('#pair mark.same').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('two documents', () => {
  it('open from either order of ?a and ?b', async () => {
    const { from, to } = strongest();
    const [a, b] = [from, to].map((id) => id.split(/[#/]/)[0] ?? '');
    const { page } = await site.open(`/compare/documents/?a=${b}&b=${a}`);
    await page.waitForURL(`**/compare/documents/${a}/${b}/`);
    await page.context().close();
  });
});
