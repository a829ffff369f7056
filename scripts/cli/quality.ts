import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { chinaDay } from '../../src/domain/china-day.ts';
import { measuredSchema, type Quality } from '../../src/domain/quality.ts';
import { writeIfChanged } from '../lib/files.ts';
import { runCommand } from './command.ts';

const TESTS = '.duidu/test';
const FIGURES = '.duidu/quality';
const SNAPSHOT = 'content/quality.json';

/** What the JSON reporter of Vitest says of a run. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

await runCommand(
  {
    summary: `把最近一次检查量得的数字记进 ${SNAPSHOT}，“质量”页由此而来。先跑 npm test。`,
    usage: 'npm run quality',
  },
  async () => {
    const names = await jsonFiles(TESTS);
    if (names.length === 0) {
      console.error(`${TESTS} 里没有检查的结果：请先运行 npm test。`);
      return 1;
    }
    const tests = [];
    for (const name of names) {
      const report = reportSchema.parse(JSON.parse(await readFile(join(TESTS, name), 'utf8')));
      tests.push({
        name: name.replace(/\.json$/, ''),
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests,
      });
    }
    const figures = [];
    for (const name of await jsonFiles(FIGURES))
      figures.push(...z.array(measuredSchema).parse(JSON.parse(await readFile(join(FIGURES, name), 'utf8'))));
    const last = await stat(join(TESTS, names.at(-1) ?? ''));
    const quality: Quality = { date: chinaDay(last.mtimeMs), commit: commit(), tests, figures };
    await writeIfChanged(SNAPSHOT, `${JSON.stringify(quality, null, 2)}\n`);
    console.log(`${tests.length} 种检查、${figures.length} 项数字，记进 ${SNAPSHOT}。`);
    return 0;
  },
);

async function jsonFiles(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
}

function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
