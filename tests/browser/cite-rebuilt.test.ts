import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { type Served, serve } from '../../scripts/lib/serve.ts';
import type { Clause } from '../../src/domain/clause.ts';

const DOC = 'zhengzhou-2022-new-materials';
const PAGE = `policies/${DOC}/`;
const run = promisify(execFile);

let folder = '';
let browser: Browser;
let served: Served;
let before: Clause[] = [];

/** Builds a copy of one document into a folder of its own, as `npm run build` does. */
async function build(): Promise<{ ok: boolean; said: string }> {
  const env = {
    ...process.env,
    SOURCES_DIR: join(folder, 'sources'),
    EDITORIAL_DIR: join(folder, 'editorial'),
    OUT_DIR: join(folder, 'site'),
  };
  return run(process.execPath, ['scripts/cli/build.ts'], { env, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ ok: true, said: stdout + stderr }),
    (error: { stdout: string; stderr: string }) => ({ ok: false, said: error.stdout + error.stderr }),
  );
}

async function editSource(change: (text: string) => string): Promise<void> {
  const path = join(folder, 'sources', DOC, 'source.txt');
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error('the source was not changed');
  await writeFile(path, changed);
}

function old(anchor: string): Clause {
  const clause = before.find((item) => item.anchor === anchor);
  if (!clause) throw new Error(anchor);
  return clause;
}

async function open(clause: Clause): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${served.url}${PAGE}?v=${clause.fingerprint}#${clause.anchor}`);
  await page.waitForSelector('.arrive');
  return page;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebuilt-'));
  await cp(`content/sources/${DOC}`, join(folder, 'sources', DOC), { recursive: true });
  await cp('content/editorial', join(folder, 'editorial'), {
    recursive: true,
    filter: (path) => !/\/(?:henan|xinmi)[^/]*\.yaml$/.test(path),
  });
  const first = await build();
  if (!first.ok) throw new Error(first.said);
  before = JSON.parse(await readFile(join(folder, 'site/data/v1/clauses.json'), 'utf8')) as Clause[];
  // One figure is corrected and one word is put in.
  await editSource((text) =>
    text
      .replace('不超过30%的奖励', '不超过35%的奖励')
      .replace('引导企业改造升级智能化生产线', '引导企业改造升级数字化智能化生产线'),
  );
  const second = await build();
  if (!second.ok) throw new Error(second.said);
  browser = await launchChromium();
  served = await serve(join(folder, 'site'));
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('after a source is changed and rebuilt', () => {
  it('every old link still leads to a place in the page', async () => {
    const html = await readFile(join(folder, 'site', PAGE, 'index.html'), 'utf8');
    const shown = before.filter((clause) => !/^front-(?:mark|number|title)$/.test(clause.anchor));
    expect(shown.filter((clause) => !html.includes(`id="${clause.anchor}"`)).map((clause) => clause.anchor)).toEqual(
      [],
    );
    expect(shown.length).toBeGreaterThan(40);
  });

  it('an unchanged clause is 一致; a changed one says so and shows the difference', async () => {
    const same = await open(old('s4-3-4'));
    expect(await same.textContent('.arrive b')).toBe('与引用时一致');
    const changed = await open(old('s4-3-3'));
    expect(await changed.textContent('.arrive b')).toBe('引用之后有过校订');
    expect(await changed.$$eval('.arrive del, .arrive ins', (all) => all.map((mark) => mark.textContent))).toEqual([
      '30%',
      '35%',
    ]);
    const added = await open(old('s4-2-2'));
    expect(await added.$$eval('.arrive ins', (all) => all.map((mark) => mark.textContent))).toEqual(['数字化']);
    for (const page of [same, changed, added]) await page.context().close();
  });

  it('the old fingerprint typed from paper opens the clause and says what changed', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${served.url}v/${old('s4-3-3').fingerprint}/`);
    await page.waitForURL((url) => url.hash === '#s4-3-3');
    await page.waitForSelector('.arrive');
    expect(await page.textContent('.arrive b')).toBe('引用之后有过校订');
    await page.context().close();
  });

  it('the memo checker says 已校订 for the old link and for the old words', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${served.url}cite/`);
    const clause = old('s4-3-3');
    await page.fill(
      '#memo-text',
      `见 ${served.url}${PAGE}?v=${clause.fingerprint}#s4-3-3 。\n又，郑政办〔2022〕56号四（三）3.规定，“按照年度销售总额给予不超过30%的奖励”。`,
    );
    await page.click('#memo-check');
    await page.waitForSelector('.res');
    expect(await page.$$eval('.res .st', (all) => all.map((state) => state.textContent))).toEqual(['已校订', '已校订']);
    await page.context().close();
  });

  it('a build in which an anchor would vanish fails and leaves the site; once an editor says where the text is, the old link leads there', async () => {
    // 五（三）becomes a second paragraph of 五（二）.
    await editSource((text) => text.replace(/（三）强化评估督导\s*/u, ''));
    const refused = await build();
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain('anchor-lost');
    const file = join(folder, 'editorial', `${DOC}.yaml`);
    const moves = [...refused.said.matchAll(/from: "([^"]+)", to: "([^"<]+)"/g)].map(([, from = '', to = '']) => ({
      from,
      to,
    }));
    const lines = moves.map(({ from, to }) => `  - { from: "${from}", to: "${to}", reason: 并入上一节 }`).join('\n');
    await writeFile(file, `${await readFile(file, 'utf8')}\nanchors:\n${lines}\n`);
    const decided = await build();
    expect(decided.said.split('\n').filter((line) => line.includes('anchor-lost'))).toEqual([]);
    expect(decided.ok).toBe(true);
    const page = await open(old('s5-3'));
    expect(await page.textContent('.arrive b')).toBe('已移动');
    await page.context().close();
  }, 300_000);
});
