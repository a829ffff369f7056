import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipFile } from '../../../scripts/emit/pack/zip-file.ts';

const DAY = new Date('2026-01-01T00:00:00');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('zipFile', () => {
  it('holds what was added', async () => {
    const path = join(folder, 'small.zip');
    const zip = await zipFile(path, DAY);
    await zip.add('a/文件.txt', '甲'.repeat(100));
    await zip.add('b.png', new Uint8Array([1, 2, 3]));
    const bytes = await readFile(path).catch(() => null);
    expect(bytes).toBeNull();
    expect(await zip.end()).toBe((await readFile(path)).length);
    const files = unzipSync(await readFile(path));
    expect(new TextDecoder().decode(files['a/文件.txt'])).toBe('甲'.repeat(100));
    expect(files['b.png']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('holds more files than the plain end of a zip can count', async () => {
    const path = join(folder, 'many.zip');
    const zip = await zipFile(path, DAY);
    for (let at = 0; at < 70_000; at += 1) await zip.add(`${at}.png`, String(at));
    await zip.end();
    const names = new Set<string>();
    const last = unzipSync(await readFile(path), {
      filter: ({ name }) => names.add(name) && name === '69999.png',
    });
    expect(names.size).toBe(70_000);
    expect(new TextDecoder().decode(last['69999.png'])).toBe('69999');
  }, 30_000);

  it('says what to do where the place is a folder', async () => {
    await expect(zipFile(folder, DAY)).rejects.toThrow(/是文件夹：请给出压缩包的文件名/);
  });

  it('says what could not be written', async () => {
    const zip = await zipFile(join(folder, 'none', 'x.zip'), DAY);
    const fill = async (): Promise<void> => {
      await zip.add('a.png', new Uint8Array(200_000));
      await zip.end();
    };
    await expect(fill()).rejects.toThrow(/写不成 .*x\.zip/);
  });

  it('refuses what is larger than readers can find their way in, and leaves nothing behind', async () => {
    const path = join(folder, 'large.zip');
    const zip = await zipFile(path, DAY, 1000);
    await expect(zip.add('a.png', new Uint8Array(2000))).rejects.toThrow(/压缩包超过/);
    await zip.abandon();
    expect((await readdir(folder)).filter((name) => name.startsWith('large'))).toEqual([]);
  });
});
