import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { openMadeBefore } from '../../scripts/lib/made-before.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'made-'));
  folders.push(folder);
  return folder;
}

/** Puts a file for each input into a folder of its own; returns the texts and how many were taken and made. */
async function run(kept: string | null, inputs: readonly string[]) {
  const out = await temporary();
  const before = await openMadeBefore(kept);
  for (const input of inputs) await before.place(join(out, 'in', input), 'copy', input, () => `made of ${input}`);
  const texts = await Promise.all(inputs.map((input) => readFile(join(out, 'in', input), 'utf8')));
  return { texts, count: before.close(), out };
}

describe('openMadeBefore', () => {
  it('makes what changed, takes the rest, and keeps nothing that is no longer asked for', async () => {
    const kept = await temporary();
    expect(await run(kept, ['甲', '乙'])).toMatchObject({
      texts: ['made of 甲', 'made of 乙'],
      count: { taken: 0, made: 2 },
    });
    expect(await run(kept, ['甲', '丙'])).toMatchObject({
      texts: ['made of 甲', 'made of 丙'],
      count: { taken: 1, made: 1 },
    });
    expect(await listFiles(kept)).toHaveLength(2);
  });

  it('makes anew what somebody wrote into', async () => {
    const kept = await temporary();
    const { out } = await run(kept, ['甲', '乙']);
    await writeFile(join(out, 'in', '甲'), 'made by somebody else');
    expect(await run(kept, ['甲', '乙'])).toMatchObject({
      texts: ['made of 甲', 'made of 乙'],
      count: { taken: 1, made: 1 },
    });
  });

  it('clears away what lies there in another form, folders too', async () => {
    const kept = await temporary();
    await mkdir(join(kept, 'sum', 'files'), { recursive: true });
    await writeFile(join(kept, 'sum', 'files', 'old'), 'kept by an earlier version');
    await run(kept, ['甲']);
    expect(await listFiles(kept)).toHaveLength(1);
  });

  it('keeps nothing without a folder', async () => {
    expect(await run(null, ['甲', '甲'])).toMatchObject({ count: { taken: 0, made: 2 } });
  });
});
