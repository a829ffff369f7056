import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { growthOfLinking, type MeasuredAnalysis, measureAnalysis } from '../bench/measure-analysis.ts';
import { type BenchResult, runBench } from '../bench/run-bench.ts';
import { progress } from '../lib/progress.ts';
import { runCommand } from './command.ts';

const MEGABYTE = 1e6;
/** The bare tools hold every page in memory at once: more documents than this they are not asked for. */
const MOST_COMPARED = 300;

await runCommand(
  {
    summary:
      '量一量：用真实文件的词句造出 10、100、1000 件文件，构建、检索，并与只用 Astro、MDX、Pagefind 的站点相比。',
    usage: 'npm run bench -- [--sizes 10,100] [--links 100,1000] [--json] [--no-yardstick] [--rebuild] [--save FILE]',
    options: {
      sizes: { type: 'string' },
      links: { type: 'string' },
      json: { type: 'boolean' },
      'no-yardstick': { type: 'boolean' },
      rebuild: { type: 'boolean' },
      save: { type: 'string' },
    },
    optionHelp: {
      sizes: '建站的件数，逗号分开，默认 10,100；1000 件要十几分钟；none 为不建站',
      links: '只从源文做到对应、不出网页的件数，默认 100,1000，几分钟；none 为不量',
      json: '打印 JSON，不打印表',
      'no-yardstick': '不建用来相比的站点（超过 300 件时本来就不建）',
      rebuild: '改动一件源文后再建一次',
      save: '另存一份结果，例如 content/guide/bench.json',
    },
  },
  async ({ values }) => {
    const [sizes, analysed] = [sizesOf(values['sizes'], '10,100'), sizesOf(values['links'], '100,1000')];
    if ([...sizes, ...analysed].some((size) => !Number.isInteger(size) || size < 2)) {
      console.error('--sizes、--links 要写整数，如 10,100');
      return 2;
    }
    const report = progress();
    const results: BenchResult[] = [];
    const analysis: MeasuredAnalysis[] = [];
    const keep = (): Promise<string> => note({ cores: cpus().length, results, analysis });
    for (const documents of analysed) {
      report.step(`源文到对应，${documents} 件`);
      analysis.push(await measureAnalysis(documents));
      await keep();
    }
    for (const documents of sizes) {
      report.step(`${documents} 件`);
      results.push(
        await runBench({
          documents,
          yardstick: values['no-yardstick'] !== true && documents <= MOST_COMPARED,
          rebuild: values['rebuild'] === true,
        }),
      );
      await keep();
    }
    report.end();
    // Only now: the guide shows that file, and is part of what is built meanwhile.
    if (typeof values['save'] === 'string') await writeFile(values['save'], await keep());
    console.log(values['json'] === true ? JSON.stringify({ results, analysis }, null, 2) : page(results, analysis));
    return 0;
  },
);

function sizesOf(value: unknown, usual: string): number[] {
  const text = typeof value === 'string' ? value : usual;
  return text === 'none' ? [] : text.split(',').map(Number);
}

interface BenchRecord {
  cores: number;
  results: readonly BenchResult[];
  analysis: readonly MeasuredAnalysis[];
}

/** Notes what is measured so far, so that a run that is broken off was not in vain; returns it as JSON. */
async function note(record: BenchRecord): Promise<string> {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await mkdir('.duidu/bench', { recursive: true });
  await writeFile('.duidu/bench/last.json', text);
  return text;
}

function bare(cost: BenchResult['yardstick']): string {
  return cost ? `${cost.count} 页，${cost.pages} / ${cost.index} 秒，处理器 ${cost.cpuSeconds} 秒` : '未量';
}

function page(results: readonly BenchResult[], analysis: readonly MeasuredAnalysis[]): string {
  const stages = [...new Set(analysis.flatMap((cost) => Object.keys(cost.stages)))];
  const lines: string[][] = [
    ['源文到对应，件数', ...analysis.map((cost) => String(cost.documents))],
    ['条数', ...analysis.map((cost) => cost.clauses.toLocaleString('en-US'))],
    ['对应', ...analysis.map((cost) => cost.links.toLocaleString('en-US'))],
    ...stages.map((name) => [`　${name}，处理器 秒`, ...analysis.map((cost) => String(cost.stages[name] ?? ''))]),
    ['内存峰值 MB', ...analysis.map((cost) => String(cost.peakMegabytes))],
    ...growthOfLinking(analysis).map((growth) => ['找对应的处理器时间', growth]),
  ];
  const parts = [
    analysis.length > 0 ? lines.map((line) => line.join('\t')).join('\n') : '',
    results.length > 0 ? table(results) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function table(results: readonly BenchResult[]): string {
  const rows: [string, (result: BenchResult) => string][] = [
    ['件数', (r) => String(r.documents)],
    ['字数', (r) => r.characters.toLocaleString('en-US')],
    ['条数', (r) => r.clauses.toLocaleString('en-US')],
    ['构建 秒', (r) => String(r.seconds)],
    ['处理器时间 秒', (r) => String(r.cpuSeconds)],
    ['每件处理器时间 秒', (r) => String(r.secondsPerDocument)],
    ['内存峰值 MB', (r) => String(r.peakMegabytes)],
    ['页数', (r) => String(r.pages)],
    ['每篇正文页 kB', (r) => (r.bytesPerPolicyPage / 1e3).toFixed(0)],
    ['站点 MB', (r) => (r.siteBytes / MEGABYTE).toFixed(1)],
    ['索引 MB', (r) => (r.indexBytes / MEGABYTE).toFixed(1)],
    ['检索 p50 / p95 毫秒', (r) => `${r.search.p50} / ${r.search.p95}`],
    ['召回 / 准确', (r) => `${r.search.recall} / ${r.search.precision}`],
    ['改一件再建 秒', (r) => (r.rebuildSeconds === null ? '未量' : String(r.rebuildSeconds))],
    ['改一件再建 处理器时间 秒', (r) => (r.rebuildCpuSeconds === null ? '未量' : String(r.rebuildCpuSeconds))],
    ['只用 Astro+MDX / Pagefind，同样的正文', (r) => bare(r.yardstick)],
    ['只用 Astro+MDX / Pagefind，同样的页面', (r) => bare(r.samePages)],
  ];
  const stages = [...new Set(results.flatMap((result) => Object.keys(result.stages)))];
  const all = [
    ...rows,
    ...stages.map((name): (typeof rows)[number] => [`　${name}`, (r) => String(r.stages[name] ?? '')]),
  ];
  return all.map(([name, value]) => [name, ...results.map(value)].join('\t')).join('\n');
}
