import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.ts';

/** One kind of check: what runs, and what to do when it fails. */
interface Check {
  name: string;
  command: string;
  args: string[];
  /** Vitest writes its counts here; a check without counts is one check. */
  counts?: string;
  remedy: string;
}

const REPORTS = '.duidu/test';

/** A check of one project of Vitest or of several, named after the first. */
const vitest = (projects: readonly [string, ...string[]], remedy: string): Check => ({
  name: projects[0],
  command: 'vitest',
  args: [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(projects[0])}`,
  ],
  counts: report(projects[0]),
  remedy,
});

/** Checks of one lane run one after another; lanes of one group run side by side, since the machine has two cores. */
const GROUPS: Check[][][] = [
  [
    [
      { name: 'sync', command: 'astro', args: ['sync'], remedy: 'npx astro sync 看内容集合的错误' },
      { name: 'types', command: 'tsc', args: ['--noEmit'], remedy: 'npm run test:types 看类型错误' },
      { name: 'pages', command: 'astro', args: ['check', '--minimumSeverity', 'error'], remedy: 'npx astro check' },
      { name: 'lint', command: 'biome', args: ['check', '.'], remedy: 'npm run format 可自动修正大部分' },
    ],
    [vitest(['unit'], 'npm run test:unit；黄金样例用 UPDATE_GOLDEN=1 更新')],
  ],
  [[{ name: 'build', command: 'node', args: ['scripts/cli/build.ts'], remedy: 'npm run build 看错误行' }]],
  [
    [vitest(['corpus'], 'npm run content 之后 npm run test:corpus')],
    [vitest(['site'], 'npm run build 之后 npm run test:site')],
  ],
  [[vitest(['browser', 'pace'], 'npm run build 之后 npm run test:browser')]],
];

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  remedy: string;
}

await runCommand(
  { summary: '跑全部检查：类型、格式、单元、语料、构建、成站、真实浏览器。', usage: 'npm test' },
  async () => {
    await rm(REPORTS, { recursive: true, force: true });
    await mkdir(REPORTS, { recursive: true });
    const outcomes: Outcome[] = [];
    for (const group of GROUPS) {
      const lanes = await Promise.all(group.map((lane) => runLane(lane)));
      outcomes.push(...lanes.flat());
    }
    for (const o of outcomes) {
      const state = o.failed > 0 ? `失败 ${o.failed}（${o.remedy}）` : '通过';
      console.log(`${o.name.padEnd(8)} ${String(o.passed).padStart(5)} 项通过  ${o.seconds.toFixed(1)} 秒  ${state}`);
    }
    const sum = (key: 'passed' | 'failed' | 'skipped'): number => outcomes.reduce((n, o) => n + o[key], 0);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
    return sum('failed') > 0 ? 1 : 0;
  },
);

async function runLane(lane: readonly Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of lane) outcomes.push(await runCheck(check));
  return outcomes;
}

async function runCheck(check: Check): Promise<Outcome> {
  const began = performance.now();
  const { code, output } = await run(check.command, check.args);
  process.stdout.write(`── ${check.name}\n${output}`);
  const counts = check.counts ? await readCounts(check.counts) : null;
  const failed = Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1);
  return {
    name: check.name,
    passed: counts?.passed ?? (code === 0 ? 1 : 0),
    failed,
    skipped: counts?.skipped ?? 0,
    seconds: (performance.now() - began) / 1000,
    remedy: check.remedy,
  };
}

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(join('node_modules', '.bin', command), args, { env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

async function readCounts(path: string): Promise<{ passed: number; failed: number; skipped: number } | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const json = JSON.parse(text) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests };
}

function report(project: string): string {
  return join(REPORTS, `${project}.json`);
}
