import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeptValues, openKeptValues } from '../../scripts/lib/kept-values.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-values-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const CODE = ['src/domain/fingerprint.ts'];
const VALUE = { topics: new Map([['steel', [{ weight: 2.5, primary: true }]]]), none: null, text: '𠮷字' };

/** Asks for one value; returns it and whether it had to be made. */
async function ask(input: unknown, open: () => Promise<KeptValues> = () => openKeptValues(folder, CODE)) {
  const kept = await open();
  let made = false;
  const { value } = await kept.take(input, () => {
    made = true;
    return VALUE;
  });
  await kept.close();
  return { value, made };
}

describe('openKeptValues', () => {
  it('makes a value once for an input, and gives it back as it was', async () => {
    expect(await ask(['a'])).toEqual({ value: VALUE, made: true });
    expect(await ask(['a'])).toEqual({ value: VALUE, made: false });
  });

  it('makes it anew from another input, and keeps only what the last run asked for', async () => {
    expect((await ask(['b'])).made).toBe(true);
    expect((await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile())).toHaveLength(1);
    expect((await ask(['a'])).made).toBe(true);
  });

  it('makes it anew by other code', async () => {
    expect((await ask(['a'], () => openKeptValues(folder, ['src/domain/anchor.ts']))).made).toBe(true);
  });

  it('keeps nothing without a folder', async () => {
    expect((await ask(['a'], () => openKeptValues(null, CODE))).made).toBe(true);
  });
});
