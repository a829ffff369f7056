import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../scripts/lib/lock.ts';

const path = (): string => join(mkdtempSync(join(tmpdir(), 'duidu-lock-')), 'build.lock');

it('lets one at a time do the work, and frees the lock after a failure', async () => {
  const lock = path();
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((done) => setTimeout(done, 20));
    inside -= 1;
  };
  await Promise.all([withLock(lock, work), withLock(lock, work)]);
  expect(most).toBe(1);
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

it('takes over a lock whose owner is gone', async () => {
  const lock = path();
  // No process has this number: it is above the highest that Linux gives.
  writeFileSync(lock, '4194999');
  expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
});

it.each([
  ['without a number', ''],
  ['of a process whose number another one has now', String(process.pid)],
])('takes over a lock %s after a while', async (_, words) => {
  const lock = path();
  writeFileSync(lock, words);
  utimesSync(lock, new Date(0), new Date(0));
  expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
});
