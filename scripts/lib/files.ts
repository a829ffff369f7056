import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Writes a file only where its bytes change, so that time stamps tell what a run really changed; returns whether it wrote. */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const before = await readFile(path).catch(() => null);
  if (before?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return true;
}

/** Writes a file that is there whole or not at all: a run that is broken off leaves no half one under its name. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

/** Returns every file below a folder as paths relative to it, sorted; an absent folder has none. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Removes the files below a folder that are not among the given relative paths; returns what it removed. */
export async function removeOthers(folder: string, keep: ReadonlySet<string>): Promise<string[]> {
  const gone = (await listFiles(folder)).filter((path) => !keep.has(path));
  for (const path of gone) await rm(join(folder, path));
  return gone;
}
