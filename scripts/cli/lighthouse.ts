import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Measured } from '../../src/domain/quality.ts';
import { chromiumPath } from '../lib/chromium.ts';
import { longestPage } from '../lib/page-types.ts';
import { progress } from '../lib/progress.ts';
import { serve } from '../lib/serve.ts';
import { readSettings } from '../lib/settings.ts';
import { builtFolder } from './built-folder.ts';
import { runCommand } from './command.ts';

/** Fetched by `npx` when asked for: 185 MB that no build and no reader needs. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const FOLDER = '.duidu/lighthouse';

/** Below this a category fails; speed is measured on a machine that may be busy. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 90,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const WORDS: Readonly<Record<string, string>> = {
  performance: '性能',
  accessibility: '无障碍',
  'best-practices': '最佳做法',
  seo: '可检索',
};

/** What is read of a report: a score from 0 to 1 for each category, and what each audit measured. */
const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ id: z.string(), score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), displayValue: z.string().optional(), title: z.string() }),
  ),
});
type Report = z.infer<typeof reportSchema>;

await runCommand(
  {
    summary: '用 Lighthouse（手机）给已构建的站点打分：首页、最长的文件、检索结果、奖补对照。要能连上 npm 仓库。',
    usage: 'npm run lighthouse -- [--path /links/]',
    options: { path: { type: 'string' } },
    optionHelp: { path: '只量这一页' },
  },
  async ({ values }) => {
    const settings = readSettings();
    const dist = builtFolder(settings);
    if (dist === null) return 1;
    const asked = typeof values['path'] === 'string' ? [{ name: values['path'], path: values['path'] }] : null;
    const pages = asked ?? mainPages(dist);
    await mkdir(FOLDER, { recursive: true });
    const served = await serve(dist, { base: settings.basePath });
    const shown = progress();
    const reports: { name: string; report: Report }[] = [];
    for (const { name, path } of pages) {
      shown.step(`Lighthouse ${name}`);
      const file = join(FOLDER, `${name.replace(/\W+/gu, '-')}-${reports.length + 1}.json`);
      await audit(served.url.replace(/\/$/, '') + path, file);
      reports.push({ name, report: reportSchema.parse(JSON.parse(await readFile(file, 'utf8'))) });
    }
    shown.end();
    await served.close();
    for (const { name, report } of reports) console.log(lineOf(name, report));
    if (!asked) await note(reports);
    return reports.every(({ report }) => scores(report).every(({ id, score }) => score >= (LEAST[id] ?? 0))) ? 0 : 1;
  },
);

function mainPages(dist: string): { name: string; path: string }[] {
  const pages = [
    { name: '首页', path: '/' },
    { name: '最长的文件', path: longestPage(dist) },
    { name: '检索结果', path: `/search/?q=${encodeURIComponent('耐火材料')}` },
    { name: '奖补对照', path: '/compare/support/' },
  ];
  return pages.filter(({ path }) => existsSync(join(dist, path.replace(/\?.*$/, ''), 'index.html')));
}

/** Runs Lighthouse with its mobile profile (slow 4G, a quarter of the processor), into a file. */
async function audit(url: string, file: string): Promise<void> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage';
  const child = spawn('npx', ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`, flags], {
    env: { ...process.env, CHROME_PATH: await chromiumPath() },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse 没有跑成（退出码 ${code}）：要能从 npm 仓库取到 ${LIGHTHOUSE}`);
}

function scores(report: Report): { id: string; score: number }[] {
  return Object.values(report.categories).map(({ id, score }) => ({ id, score: Math.round((score ?? 0) * 100) }));
}

function lineOf(name: string, report: Report): string {
  const measures = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  const values = measures.map((id) => report.audits[id]?.displayValue ?? '').map((value) => value.replace(/\s/gu, ''));
  const points = scores(report).map(({ id, score }) => `${WORDS[id] ?? id} ${score}`);
  return `${name}　${points.join('　')}　最大内容 ${values[0]}　阻塞 ${values[1]}　位移 ${values[2]}`;
}

/** Notes the scores for `npm run quality`. */
async function note(reports: readonly { name: string; report: Report }[]): Promise<void> {
  const figures: Measured[] = reports.flatMap(({ name, report }) =>
    scores(report).map(({ id, score }) => ({
      name: `Lighthouse ${WORDS[id] ?? id}：${name}`,
      part: score,
      whole: 100,
      about: '手机，慢速网络；npm run lighthouse',
    })),
  );
  await mkdir('.duidu/quality', { recursive: true });
  await writeFile('.duidu/quality/lighthouse.json', `${JSON.stringify(figures, null, 2)}\n`);
}
