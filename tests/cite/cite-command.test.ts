import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleIndex } from './sample-library.ts';

let folder = '';

/** Runs `npm run cite` as its script runs it, against a small data set. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DUIDU_DATA: join(folder, 'data'), OUT_DIR: folder };
    execFile(process.execPath, ['scripts/cli/cite.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cite-'));
  const write = (name: string, records: unknown): Promise<void> =>
    writeFile(join(folder, name), JSON.stringify(records));
  await mkdir(join(folder, 'data'));
  await write('data/documents.json', sampleIndex.documents);
  await write(
    'data/clauses.json',
    sampleIndex.clauses.map((clause) => ({
      ...clause,
      kind: 'item',
      anchor: clause.id.split('#')[1],
      citation: clause.pin,
    })),
  );
  await write('data/references.json', []);
  await writeFile(
    join(folder, 'good.md'),
    '《关于加快新材料产业发展的实施意见》四（二）2.提出“加强引导扶持，鼓励企业开展”。',
  );
  await writeFile(
    join(folder, 'bad.md'),
    '《关于加快新材料产业发展的实施意见》四（二）2.提出“加强引导扶助，鼓励企业开展”。',
  );
});
afterAll(() => rm(folder, { recursive: true }));

// Each call starts Node anew, which a busy machine does slowly.
describe('npm run cite', { timeout: 60_000 }, () => {
  it('leaves with 0 where all agrees and with 1 where something is broken', async () => {
    const good = await run('check', join(folder, 'good.md'));
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('一致 1')]);
    const bad = await run('check', join(folder, 'bad.md'), join(folder, 'good.md'));
    expect([bad.code, bad.out]).toEqual([1, expect.stringContaining('【助】')]);
  });

  it('speaks JSON, Markdown and CSV', async () => {
    const json = await run('check', join(folder, 'bad.md'), '--json');
    expect(JSON.parse(json.out)).toMatchObject([
      { total: 1, counts: { differs: 1 }, findings: [{ stateName: '引文不符' }] },
    ]);
    expect((await run('check', join(folder, 'bad.md'), '--markdown')).out).toContain('# 引文核对');
    expect((await run('check', join(folder, 'bad.md'), '--csv')).out).toContain('\n1,引文不符,');
  });

  it('tells the day of the data set, which is not today', async () => {
    const index = join(folder, 'data/index.json');
    await writeFile(index, JSON.stringify({ builtOn: '2024-05-06' }));
    expect((await run('check', join(folder, 'good.md'), '--markdown')).out).toContain('文本构建于 2024-05-06。');
    await rm(index);
    const long = new Date('2023-01-01T20:00:00Z');
    for (const name of ['documents', 'clauses', 'references'])
      await utimes(join(folder, 'data', `${name}.json`), long, long);
    expect((await run('check', join(folder, 'good.md'), '--markdown')).out).toContain('文本构建于 2023-01-02。');
  });

  it('names a file that cannot be read, and explains a wrong call', async () => {
    const missing = await run('check', join(folder, 'none.md'));
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('没有这个文件')]);
    expect((await run()).code).toBe(2);
    expect((await run('--help')).out).toContain('npm run cite -- check');
  });
});
