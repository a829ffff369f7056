import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../scripts/lib/settings.ts';
import { runPipeline } from '../scripts/pipeline.ts';

const DOC = 'xinmi-2023-refractories';
const QUIET = { step: () => {}, tick: () => {}, note: () => {}, end: () => {} };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
  await cp(join('content/sources', DOC), join(folder, 'sources', DOC), { recursive: true });
  await mkdir(join(folder, 'decided'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns file, line and rule of what a run says of decisions, with what the last run kept. */
async function say(decisions: string): Promise<string[]> {
  await writeFile(join(folder, 'decided', `${DOC}.yaml`), decisions);
  const settings = readSettings({
    SOURCES_DIR: join(folder, 'sources'),
    EDITORIAL_DIR: join(folder, 'decided'),
    SOURCE_DATE_EPOCH: '1767225600',
  });
  const { diagnostics } = await runPipeline(settings, QUIET, {
    reading: null,
    analysis: join(folder, 'kept'),
    linking: null,
  });
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`);
}

describe('runPipeline', () => {
  it('says what is wrong with decisions where they are written, also where the last run kept what it told', async () => {
    const decisions = [
      'repairs: [{ quote: 没有的字, replace: 字, kind: character, reason: 试一试报错 }]',
      'notes: [{ quote: 没有的字, kind: uncertain-place, reason: 试一试报错 }]',
      'facts: [{ clause: s99, quote: 没有的字, of: topic, action: confirm, reason: 试一试报错 }]',
      'links: [{ from: s99, to: s98, action: confirm, reason: 试一试报错 }]',
    ];
    const rules = ['editorial-stale', 'editorial-stale', 'editorial-fact', 'stale-link-decision'];
    const below = (blank: number): string[] =>
      rules.map((rule, index) => `decided/${DOC}.yaml:${index + 1 + blank} ${rule}`);
    expect(await say(decisions.join('\n'))).toEqual(below(0));
    expect(await say(`# 一行说明\n${decisions.join('\n')}`)).toEqual(below(1));
  });
});
