import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../lib/files.ts';

/** Returns the size of all files below a folder. */
export async function folderBytes(folder: string): Promise<number> {
  const sizes = await Promise.all((await listFiles(folder)).map(async (path) => (await stat(join(folder, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
