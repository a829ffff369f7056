import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { openMadeBefore } from '../../scripts/lib/made-before.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe('openMadeBefore', () => {
  it('makes what changed, takes the rest, and keeps nothing that is no longer asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'made-'));
    folders.push(folder);
    const run = async (inputs: readonly string[]) => {
      const before = await openMadeBefore(folder);
      const bytes = await Promise.all(inputs.map((input) => before.take('copy', input, () => `made of ${input}`)));
      return { texts: bytes.map((each) => Buffer.from(each).toString('utf8')), count: await before.close() };
    };
    expect(await run(['甲', '乙'])).toEqual({ texts: ['made of 甲', 'made of 乙'], count: { taken: 0, made: 2 } });
    expect(await run(['甲', '丙'])).toEqual({ texts: ['made of 甲', 'made of 丙'], count: { taken: 1, made: 1 } });
    expect(await listFiles(folder)).toHaveLength(2);
  });

  it('keeps nothing without a folder', async () => {
    const before = await openMadeBefore(null);
    await before.take('copy', 1, () => 'x');
    await before.take('copy', 1, () => 'x');
    expect(await before.close()).toEqual({ taken: 0, made: 2 });
  });
});
