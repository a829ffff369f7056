import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Puts a finished folder in the place of another one; the old one stays until the new one stands. Where the two are on
 * different file systems the new one is copied beside the old one first. The old one goes to the attic, for the next build
 * to remove (`clearAttic`).
 */
export async function swapFolder(from: string, to: string, attic: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const beside = `${to}.new`;
  const old = `${to}.old`;
  await rm(beside, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  await rename(from, beside).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, beside, { recursive: true });
    await rm(from, { recursive: true });
  });
  await rename(to, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(beside, to);
  if (existsSync(old)) await putAway(old, attic);
}

/** An attic on another file system is of no use: the folder is removed at once. */
async function putAway(folder: string, attic: string): Promise<void> {
  await mkdir(attic, { recursive: true });
  const place = await mkdtemp(join(attic, 'old-'));
  await rename(folder, join(place, 'site')).catch(() => rm(folder, { recursive: true, force: true }));
}

/**
 * Removes what earlier builds put into the attic, in a thread beside this one: a disk that takes note of every piece that is
 * given back lets a large site wait for many seconds. Resolves when that is done, as far as it can be.
 */
export async function clearAttic(attic: string): Promise<void> {
  if (!existsSync(attic) || readdirSync(attic).length === 0) return;
  const thread = new Worker(new URL('./clear-attic-thread.ts', import.meta.url), { workerData: attic });
  await new Promise<void>((resolve) => thread.on('exit', () => resolve()).on('error', () => resolve()));
}
