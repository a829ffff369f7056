import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cite/formats/formats.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { citeClause } from '../cite/cite-clause.ts';
import { type BuiltSite, base, clauses, documents, openSite } from './built-site.ts';

const DOC = 'zhengzhou-2022-new-materials';
const PAGE = `/policies/${DOC}/`;
let site: BuiltSite;
let origin = '';

beforeAll(async () => {
  site = await openSite();
  origin = new URL(site.served.url).origin + base.replace(/\/$/, '');
});
afterAll(() => site.close());

async function open(path: string, permissions = ['clipboard-read', 'clipboard-write']): Promise<Page> {
  const { page } = await site.open(path, { permissions });
  return page;
}

function clauseOf(anchor: string): Clause {
  const found = clauses().find((clause) => clause.id === `${DOC}#${anchor}`);
  if (!found) throw new Error(anchor);
  return found;
}

function expected(format: string, clause: Clause, words: boolean, link = false): string {
  const document = documents().find((item) => item.id === clause.doc);
  const form = FORMATS.find((item) => item.id === format);
  if (!document || !form) throw new Error(format);
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  return form.format(citeClause(document, clause, origin, today), { words, link, online: true }).text;
}

/** Reads a type from the clipboard of the browser. */
function clipboard(page: Page, type: string): Promise<string | null> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : null;
  }, type);
}

describe('the citation menu', () => {
  it('copies the memo form by default and says so', async () => {
    const page = await open(`${PAGE}#s4-3-3`);
    await page.click('#s4-3-3 [data-cite]');
    await page.click('[data-cite-copy]');
    await page.waitForFunction(() => document.querySelector('#live')?.textContent?.includes('已复制'));
    expect(await clipboard(page, 'text/plain')).toBe(expected('memo', clauseOf('s4-3-3'), false));
    expect(await clipboard(page, 'text/html')).toBeNull();
    await page.context().close();
  });

  it('copies rich text with a link as text/html, and plain text beside it', async () => {
    const page = await open(PAGE);
    await page.click('#s4-3-3 [data-cite]');
    await page.check('[name=cite-form][value=rich]');
    await page.check('[name=cite-words]');
    await page.click('[data-cite-copy]');
    await page.waitForFunction(() => document.querySelector('#live')?.textContent?.includes('已复制'));
    const clause = clauseOf('s4-3-3');
    expect(await clipboard(page, 'text/plain')).toBe(expected('rich', clause, true));
    const html = await clipboard(page, 'text/html');
    expect(html).toContain(`<a href="${origin}${PAGE}?v=${clause.fingerprint}#s4-3-3">《`);
    expect(html).toContain('按照年度销售总额给予不超过30%的奖励');
    expect(html).not.toMatch(/引用|源 \d+ 行|[\u200b\ufeff]/u);
    await page.context().close();
  });

  it('quotes every clause of a page exactly as the data set has it, in both states of the text', async () => {
    const page = await open(PAGE);
    const wrong: string[] = [];
    for (const mode of ['repaired', 'source']) {
      await page.click(`.docbar [data-text=${mode}]`);
      const anchors = await page.$$eval('.cl [data-cite]', (all) =>
        all.map((button) => button.closest('.cl')?.id ?? ''),
      );
      for (const anchor of anchors) {
        const shown = await page.evaluate((id) => {
          document.querySelector<HTMLElement>(`[id="${id}"] [data-cite]`)?.click();
          const words = document.querySelector<HTMLInputElement>('[name=cite-words]');
          if (words && !words.checked) words.click();
          const text = document.querySelector('.cite .pv')?.textContent ?? '';
          document.querySelector<HTMLElement>('[data-cite-close]')?.click();
          return text;
        }, anchor);
        const right = expected('memo', clauseOf(anchor), true);
        if (shown !== right) wrong.push(`${mode} ${anchor}: ${shown} ≠ ${right}`);
      }
      expect(anchors.length).toBeGreaterThan(30);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('cites every row of an annexed table: its place, its words, its fingerprint', async () => {
    const rows = clauses().filter(({ kind }) => kind === 'table-row');
    const path = rows[0]?.url.replace(/#.*$/, '') ?? '';
    const page = await open(path);
    const own = rows.filter(({ url }) => url.startsWith(`${path}#`));
    expect(await page.locator('.pt .rc').count()).toBe(own.length);
    for (const row of own) {
      await page.locator(`tr:has([id="${row.anchor}"]) [data-cite]`).click();
      await page.check('[name=cite-words]');
      await page.check('[name=cite-link]');
      expect(await page.textContent('#cite .pv')).toBe(expected('memo', row, true, true));
      expect(await page.textContent('#cite .fpn')).toContain(row.fingerprint);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  it('is used by keyboard alone: open, choose, copy, leave', async () => {
    const page = await open(`${PAGE}#s4-2-2`);
    await page.focus('#s4-2-2 [data-cite]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('memo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#live')?.textContent?.includes('法学引注'));
    expect(await clipboard(page, 'text/plain')).toBe(expected('law', clauseOf('s4-2-2'), false));
    await page.keyboard.press('Escape');
    expect(await page.isHidden('#cite')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cite'))).toBe(true);
    await page.context().close();
  });

  it('shows the text selected where the clipboard is refused', async () => {
    const page = await open(PAGE, []);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      document.execCommand = () => false;
    });
    await page.click('#s4-3-3 [data-cite]');
    await page.click('[data-cite-copy]');
    await page.waitForSelector('.refused textarea');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(expected('memo', clauseOf('s4-3-3'), false));
    await page.context().close();
  });

  it('copies by the copy command where there is no clipboard interface (http on an intranet)', async () => {
    const page = await open(PAGE);
    await page.evaluate(() => {
      const real = navigator.clipboard;
      Object.defineProperty(window, 'realClipboard', { value: real });
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await page.click('#s4-3-3 [data-cite]');
    await page.check('[name=cite-form][value=rich]');
    await page.click('[data-cite-copy]');
    await page.waitForFunction(() => document.querySelector('#live')?.textContent?.includes('已复制'));
    await page.evaluate(() => {
      const { realClipboard } = window as unknown as { realClipboard: Clipboard };
      Object.defineProperty(navigator, 'clipboard', { value: realClipboard });
    });
    expect(await clipboard(page, 'text/html')).toContain('<a href=');
    await page.context().close();
  });
});

describe('words selected', () => {
  /** Selects from some words of a clause to some words of another. */
  async function select(page: Page, from: [string, string], to: [string, string]): Promise<void> {
    await page.evaluate(
      ([[fromId, fromWords], [toId, toWords]]) => {
        const find = (id: string, words: string): [Node, number] => {
          const walker = document.createTreeWalker(
            document.querySelector(`#${id} .tx`) as Element,
            NodeFilter.SHOW_TEXT,
          );
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent?.indexOf(words) ?? -1;
            if (at >= 0) return [node, at];
          }
          throw new Error(words);
        };
        const range = document.createRange();
        range.setStart(...find(fromId as string, fromWords as string));
        const [node, at] = find(toId as string, toWords as string);
        range.setEnd(node, at + (toWords as string).length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to] as const,
    );
  }

  it('are cited word for word by the button beside them', async () => {
    const page = await open(PAGE);
    await select(page, ['s4-3-3', '按照年度'], ['s4-3-3', '200万元']);
    await page.click('.cite-sel');
    expect(await page.textContent('.cite .pv')).toMatch(
      /四（三）3\.：“按照年度销售总额给予不超过30%的奖励，最高不超过200万元”$/,
    );
    await page.context().close();
  });

  it('over several clauses name the first and the last, with nothing from the margin', async () => {
    const page = await open(PAGE);
    await select(page, ['s4-3-3', '单个产品'], ['s4-3-4', '支持企业参加']);
    await page.keyboard.press('Alt+c');
    const shown = (await page.textContent('.cite .pv')) ?? '';
    expect(shown).toContain('四（三）3.至四（三）4.：“单个产品不重复享受。');
    expect(shown).not.toMatch(/引用|源 \d+/);
    await page.context().close();
  });

  it('copied with Ctrl+C hold the text and its numbers only', async () => {
    const page = await open(PAGE);
    await select(page, ['s4-3-3', '单个产品'], ['s4-3-4', '支持企业参加']);
    await page.keyboard.press('Control+c');
    const text = (await clipboard(page, 'text/plain')) ?? '';
    expect(text.split('\n')[0]).toBe('单个产品不重复享受。');
    expect(text).toMatch(/\n4\.\s?支持企业参加$/);
    expect(text).not.toMatch(/引用|源 \d+|[\u200b\ufeff]/u);
    await page.context().close();
  });
});

describe('arriving by a citation link', () => {
  it('says 一致 where nothing changed, also for an item without a margin of its own', async () => {
    const clause = clauseOf('s4-3-3');
    const page = await open(`${PAGE}?v=${clause.fingerprint}#s4-3-3`);
    expect(await page.textContent('#s4-3-3 .arrive b')).toBe('与引用时一致');
    await page.click('.arrive button');
    expect(await page.$('.arrive')).toBeNull();
    const item = clauses().find((other) => other.inline);
    if (item) {
      const [path, anchor] = item.url.split('#');
      const other = await open(`${path}?v=${item.fingerprint}#${anchor}`);
      expect(await other.textContent('.arrive b')).toBe('与引用时一致');
      await other.context().close();
    }
    await page.context().close();
  });

  it('says so where fingerprint and anchor are of different clauses, or the fingerprint was never published', async () => {
    const other = clauseOf('s4-2-2');
    const page = await open(`${PAGE}?v=${other.fingerprint}#s4-3-3`);
    await page.waitForSelector('.arrive');
    expect(await page.textContent('.arrive b')).toBe('链接的锚点与指纹不是同一条');
    expect(await page.getAttribute('.arrive .d a', 'href')).toContain('#s4-2-2');
    await page.context().close();
    const slip = await open(`${PAGE}?v=00000000#s4-3-3`);
    await slip.waitForSelector('.arrive');
    expect(await slip.textContent('.arrive b')).toBe('指纹查不到');
    await slip.context().close();
  });
});

describe('arriving by a link that lost its anchor, or names none that is there', () => {
  it('opens the clause by its fingerprint alone, on this page or another, and says 一致', async () => {
    const clause = clauseOf('s4-3-3');
    const page = await open(`${PAGE}?v=${clause.fingerprint}`);
    await page.waitForSelector('#s4-3-3 .arrive');
    expect(await page.textContent('#s4-3-3 .arrive b')).toBe('与引用时一致');
    expect(new URL(page.url()).hash).toBe('#s4-3-3');
    await page.context().close();
    const far = clauses().find((other) => other.part !== null && other.kind === 'section');
    const lost = await open(`${PAGE}?v=${far?.fingerprint ?? ''}`);
    await lost.waitForURL((url) => url.pathname.endsWith((far?.url ?? '').split('#')[0] ?? '-'));
    await lost.waitForSelector('.arrive');
    await lost.context().close();
    const none = await open(`${PAGE}?v=00000000`);
    await none.waitForSelector('.arrive');
    expect(await none.textContent('.arrive b')).toBe('指纹查不到');
    await none.context().close();
  });

  it('says that there is no such clause', async () => {
    const page = await open(`${PAGE}#s9-9`);
    await page.waitForSelector('.arrive');
    expect(await page.textContent('.arrive')).toContain('“s9-9”在这一页里没有');
    await page.context().close();
  });
});

describe('/v/', () => {
  it('opens a fingerprint without scripts, and lists one that stands in several places', async () => {
    const all = clauses();
    const count = new Map<string, number>();
    for (const { fingerprint } of all) count.set(fingerprint, (count.get(fingerprint) ?? 0) + 1);
    const single = all.find((clause) => count.get(clause.fingerprint) === 1);
    const several = all.find((clause) => (count.get(clause.fingerprint) ?? 0) > 1);
    const { page } = await site.open(`/v/${single?.fingerprint ?? ''}`, { javaScriptEnabled: false });
    await page.waitForURL((url) => url.href.includes('/policies/'));
    expect(page.url()).toBe(`${origin}${single?.url.replace('#', `?v=${single.fingerprint}#`) ?? ''}`);
    await page.goto(`${origin}/v/${several?.fingerprint ?? ''}/`);
    expect(await page.$$('tbody tr')).toHaveLength(count.get(several?.fingerprint ?? '') ?? 0);
    await page.goto(`${origin}/v/${single?.fingerprint.slice(0, 2) ?? ''}/`);
    expect(await page.textContent('tbody')).toContain(single?.fingerprint ?? '-');
    await page.context().close();
  });

  it('opens what is typed, and names what is one character off', async () => {
    const clause = clauseOf('s4-3-3');
    const page = await open('/v/');
    const slip = `${clause.fingerprint.slice(0, 7)}${clause.fingerprint.endsWith('0') ? '1' : '0'}`;
    await page.fill('#f', slip);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#fp-said')?.textContent?.includes('只差一位'));
    await page.fill('#f', ` ${clause.fingerprint.toUpperCase()} `);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#s4-3-3');
    // An address with a slip in it has no page; the 404 page hands it on.
    await page.goto(`${origin}/v/${slip}/`);
    await page.waitForFunction(() => document.querySelector('#fp-said')?.textContent?.includes('没有发布过'));
    await page.context().close();
  });
});
