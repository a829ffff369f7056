import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../lib/chromium.ts';
import { pageTypes } from '../lib/page-types.ts';
import { progress } from '../lib/progress.ts';
import { serve } from '../lib/serve.ts';
import { readSettings } from '../lib/settings.ts';
import { builtFolder } from './built-folder.ts';
import { runCommand } from './command.ts';

interface Shot {
  name: string;
  path: string;
  /** Runs in the page before the picture is taken. */
  act?: string;
}

const LEVELS = "document.querySelector('.cl .xc')?.click();document.querySelector('.cl.on')?.scrollIntoView()";

/** One page of every type, and a document with its cross-links open. */
function shotList(dist: string): Shot[] {
  const types = pageTypes(dist).map(({ name, path }): Shot => ({ name: name.replace(/\W+/g, '-'), path }));
  const shown = types.find(({ name }) => name === 'document');
  return types.flatMap((type) => (type === shown ? [type, { ...type, name: 'document-links', act: LEVELS }] : [type]));
}

interface Mode {
  name: string;
  width: number;
  height: number;
  dark: boolean;
  size: string | null;
}

const MODES: readonly Mode[] = [
  { name: 'light', width: 1440, height: 900, dark: false, size: null },
  { name: 'dark', width: 1440, height: 900, dark: true, size: null },
  { name: 'large', width: 1440, height: 900, dark: false, size: 'large' },
  { name: '390', width: 390, height: 844, dark: false, size: null },
  { name: '390-dark', width: 390, height: 844, dark: true, size: null },
];

await runCommand(
  {
    summary: '给已构建的站点拍照：每种页面 × 宽度 × 明暗与字号，放进 shots/，并拼成一张总览。',
    usage: 'npm run shots -- [--only 名称] [--docs]',
    options: { only: { type: 'string' }, docs: { type: 'boolean' } },
    optionHelp: { only: '只拍名称含这几个字的页面', docs: '另把首页和缩小的总览放进 public/about/，供说明文字引用' },
  },
  async ({ values }) => {
    const settings = readSettings();
    const dist = builtFolder(settings);
    if (dist === null) return 1;
    const only = typeof values['only'] === 'string' ? values['only'] : '';
    const shots = shotList(dist).filter((shot) => shot.name.includes(only));
    await mkdir('shots', { recursive: true });
    const served = await serve(dist, { base: settings.basePath });
    const browser = await launchChromium();
    const report = progress();
    const taken: { name: string; mode: string; file: string }[] = [];
    for (const mode of MODES) {
      report.step(`拍照 ${mode.name}`);
      for (const [at, shot] of shots.entries()) {
        report.tick(at + 1, shots.length);
        const file = join('shots', `${shot.name}-${mode.name}.png`);
        await take(browser, served.url, shot, mode, file);
        taken.push({ name: shot.name, mode: mode.name, file });
      }
    }
    report.step('拼总览');
    await writeFile('shots/contact-sheet.png', await contactSheet(browser, taken, 220, 'png'));
    if (values['docs']) {
      await mkdir('public/about', { recursive: true });
      await copyFile('shots/home-light.png', 'public/about/home.png');
      const shown = taken.filter(({ mode }) => mode !== '390-dark');
      await writeFile('public/about/pages.jpg', await contactSheet(browser, shown, 110, 'jpeg'));
    }
    report.end();
    await browser.close();
    await served.close();
    console.log(`${taken.length} 张在 shots/，总览 shots/contact-sheet.png`);
    return 0;
  },
);

async function take(browser: Browser, url: string, shot: Shot, mode: Mode, file: string): Promise<void> {
  const narrow = mode.width < 500;
  const page = await browser.newPage({
    viewport: { width: mode.width, height: mode.height },
    deviceScaleFactor: narrow ? 2 : 1,
    colorScheme: mode.dark ? 'dark' : 'light',
    hasTouch: narrow,
    isMobile: narrow,
    reducedMotion: 'reduce',
  });
  if (mode.size) await page.addInitScript((size) => localStorage.setItem('dd-size', size), mode.size);
  await page.goto(url.replace(/\/$/, '') + shot.path, { waitUntil: 'networkidle' });
  if (shot.act) {
    await page.evaluate(shot.act);
    await page.waitForTimeout(200);
  }
  await page.screenshot({ path: file });
  await page.close();
}

/** Puts all pictures on one sheet: a row per page, a column per mode; returns the picture. */
async function contactSheet(
  browser: Browser,
  taken: readonly { name: string; mode: string; file: string }[],
  height: number,
  type: 'png' | 'jpeg',
): Promise<Buffer> {
  const cells = await Promise.all(
    taken.map(async (shot) => ({ ...shot, data: (await readFile(shot.file)).toString('base64') })),
  );
  const rows = Map.groupBy(cells, (cell) => cell.name);
  const body = [...rows]
    .map(
      ([name, list]) =>
        `<tr><th>${name}</th>${list.map((cell) => `<td><img alt="${cell.mode}" src="data:image/png;base64,${cell.data}"></td>`).join('')}</tr>`,
    )
    .join('');
  const style = `body{margin:8px;font:12px sans-serif;background:#fff}td{vertical-align:top;padding:3px}img{height:${height}px;border:1px solid #bbb}th{text-align:left}`;
  const page = await browser.newPage({ viewport: { width: Math.round(height * 7.2), height: 900 } });
  await page.setContent(`<style>${style}</style><table>${body}</table>`);
  const picture = await page.screenshot({ fullPage: true, type, ...(type === 'jpeg' ? { quality: 62 } : {}) });
  await page.close();
  return picture;
}
