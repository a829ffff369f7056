import { rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another one; the old one stays until the new one stands.
 * Where the two are on different file systems the new one is copied beside the old one first.
 */
export async function swapFolder(from: string, to: string): Promise<void> {
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
  rmSync(old, { recursive: true, force: true });
}
