import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rich } from '../../src/cite/formats/rich.ts';
import { type BuiltSite, clauses, openSite } from './built-site.ts';
import { citation, drop, MEMO, memoOf } from './memos.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Sent {
  url: string;
  body: string;
}

/** Opens the checker and keeps everything the page sends from then on. */
async function open(): Promise<{ page: Page; complaints: string[]; sent: Sent[] }> {
  const { page, complaints } = await site.open('/cite/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const sent: Sent[] = [];
  page
    .context()
    .on('request', (request) => sent.push({ url: decodeURIComponent(request.url()), body: request.postData() ?? '' }));
  page.on('websocket', (socket) => sent.push({ url: socket.url(), body: 'websocket' }));
  return { page, complaints, sent };
}

async function checkText(page: Page, text: string): Promise<void> {
  await page.fill('#memo-text', text);
  await page.click('#memo-check');
  await page.waitForSelector('#check-result:not([hidden])');
}

describe('the memo checker', () => {
  it('shows the memo with numbered references, the tally, and problems first', async () => {
    const { page, complaints } = await open();
    await checkText(page, MEMO);
    expect(await page.$$eval('.memo .ref sup', (all) => all.map((sup) => sup.textContent))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(await page.textContent('.memo h3')).toBe('关于耐火材料企业智能化改造支持政策的情况');
    expect(await page.$$eval('.res .st', (all) => all.map((state) => state.textContent))).toEqual([
      '引文不符',
      '未找到',
      '一致',
      '一致',
      '一致',
      '未检查',
    ]);
    expect(await page.$$eval('#r2 del, #r2 ins', (all) => all.map((mark) => mark.textContent))).toEqual(['20%', '30%']);
    await page.click('#m2');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('r2');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sends nothing anywhere: no request carries a word of the memo', async () => {
    const { page, sent } = await open();
    const secret = '绝密材料编号甲乙丙丁戊己庚辛';
    await checkText(page, `${MEMO}\n${secret}，“${secret}”。`);
    await drop(page, '绝密.docx', await memoOf(site, 4));
    await page.waitForFunction(() => document.querySelector('#memo-name')?.textContent === '绝密.docx');
    await page.waitForTimeout(500);
    expect(sent.filter(({ body }) => body !== '')).toEqual([]);
    expect(
      sent
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => !/\/(?:cite\/index\.json|assets\/[^/]+\.js)$/.test(path)),
    ).toEqual([]);
    expect(sent.some(({ url }) => /绝密|甲乙丙丁|耐火/.test(url))).toBe(false);
    await page.context().close();
  });

  it('goes on without a network once the texts are there', async () => {
    const { page } = await open();
    await checkText(page, '“甲”');
    await page.context().setOffline(true);
    await page.click('#memo-edit');
    await checkText(page, MEMO);
    await page.waitForSelector('.res');
    expect(await page.$$('.res')).toHaveLength(6);
    expect(await page.isVisible('#offline')).toBe(true);
    await page.context().close();
  });

  it.each([
    ['加密.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), '加了密码'],
    ['破损.docx', Buffer.from('PK\u0003\u0004broken'), '不完整或已损坏'],
    ['a.pdf', Buffer.from('%PDF-1.7'), '不读 PDF'],
    ['空.txt', Buffer.alloc(0), '空的'],
  ])('says in plain words why it cannot read %s', async (name, buffer, words) => {
    const { page } = await open();
    await drop(page, name, buffer);
    await page.waitForFunction((part) => document.querySelector('#check-said')?.textContent?.includes(part), words);
    await page.context().close();
  });

  it('refuses a file over 50 MB before reading it', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const file = new File([new Uint8Array(51_000_000)], '很大.docx');
      const data = new DataTransfer();
      data.items.add(file);
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelector('#check-said')?.textContent?.includes('超过 50 MB'));
    await page.context().close();
  });

  it('takes links from what is pasted out of Word, and inserts a link only where asked', async () => {
    const { page } = await open();
    const clause = clauses().find((item) => item.id === 'zhengzhou-2022-new-materials#s4-3-3');
    if (!clause) throw new Error('no clause');
    const html = rich.format(citation(site, clause), { words: false, link: false, online: true }).html ?? '';
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/html', `<p>见${pasted}。</p>`);
      data.setData('text/plain', '见');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    await page.waitForSelector('.res');
    expect(await page.textContent('.res .st')).toBe('一致');
    expect(await page.$$('.acts >> text=插入链接')).toEqual([]);
    await page.reload();
    await checkText(page, '见郑政办〔2022〕56号四（三）3.。');
    await page.click('text=插入链接');
    await page.waitForFunction(
      () =>
        document.querySelector('#live')?.textContent?.includes('核对完毕') &&
        document.querySelector('.memo')?.textContent?.includes('?v='),
    );
    expect(await page.textContent('.memo')).toContain('见郑政办〔2022〕56号四（三）3.1（http');
    expect(await page.$$('.acts >> text=插入链接')).toEqual([]);
    await page.context().close();
  });

  it('reports as Markdown on the clipboard and as CSV', async () => {
    const { page } = await open();
    await checkText(page, MEMO);
    await page.click('#report-copy');
    await page.waitForFunction(() => document.querySelector('#check-said')?.textContent === '已复制结果');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('共 6 处：一致 3，引文不符 1');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#report-csv')]);
    expect(download.suggestedFilename()).toBe('粘贴的材料-引文核对.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeff序号,/);
    await page.context().close();
  });

  it('prints memo and results without the tools', async () => {
    const { page } = await open();
    await checkText(page, MEMO);
    await page.waitForSelector('.res');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.memo')).toBe(true);
    expect(await page.isVisible('#r2 ins')).toBe(true);
    for (const tool of ['.drop', '#report-csv', '.acts']) expect(await page.isVisible(tool)).toBe(false);
    await page.context().close();
  });

  it('treats the memo as data: markup in it stays text', async () => {
    const { page, complaints } = await open();
    await checkText(
      page,
      '<img src=x onerror=alert(1)>《<b>甲乙丙丁戊己庚辛</b>》“<script>alert(1)</script>甲乙丙丁戊己”',
    );
    expect(await page.$$('#memo-view img, #memo-view script, #memo-view b, #results script')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
