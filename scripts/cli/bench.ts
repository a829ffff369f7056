import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type BenchResult, runBench } from '../bench/run-bench.ts';
import { progress } from '../lib/progress.ts';
import { runCommand } from './command.ts';

const MEGABYTE = 1e6;

await runCommand(
  {
    summary:
      '量一量：用真实文件的词句造出 10、100、1000 件文件，构建、检索，并与只用 Astro、MDX、Pagefind 的站点相比。',
    usage: 'npm run bench -- [--sizes 10,100] [--json] [--no-yardstick] [--rebuild] [--save FILE]',
    options: {
      sizes: { type: 'string' },
      json: { type: 'boolean' },
      'no-yardstick': { type: 'boolean' },
      rebuild: { type: 'boolean' },
      save: { type: 'string' },
    },
    optionHelp: {
      sizes: '文件件数，逗号分开，默认 10,100；1000 件要半小时左右',
      json: '打印 JSON，不打印表',
      'no-yardstick': '不建用来相比的站点',
      rebuild: '改动一件源文后再建一次',
      save: '另存一份结果，例如 content/guide/bench.json',
    },
  },
  async ({ values }) => {
    const sizes = (typeof values['sizes'] === 'string' ? values['sizes'] : '10,100').split(',').map(Number);
    if (sizes.some((size) => !Number.isInteger(size) || size < 2)) {
      console.error('--sizes 要写整数，如 10,100');
      return 2;
    }
    const report = progress();
    const results: BenchResult[] = [];
    for (const documents of sizes) {
      report.step(`${documents} 件`);
      results.push(
        await runBench({
          documents,
          yardstick: values['no-yardstick'] !== true,
          rebuild: values['rebuild'] === true,
        }),
      );
      await save({ cores: cpus().length, results }, typeof values['save'] === 'string' ? values['save'] : null);
    }
    report.end();
    console.log(values['json'] === true ? JSON.stringify(results, null, 2) : table(results));
    return 0;
  },
);

async function save(record: { cores: number; results: readonly BenchResult[] }, also: string | null): Promise<void> {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await mkdir('.duidu/bench', { recursive: true });
  await writeFile('.duidu/bench/last.json', text);
  if (also) await writeFile(also, text);
}

function bare(cost: BenchResult['yardstick']): string {
  return cost ? `${cost.count} 页，${cost.pages} / ${cost.index} 秒，处理器 ${cost.cpuSeconds} 秒` : '未量';
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
