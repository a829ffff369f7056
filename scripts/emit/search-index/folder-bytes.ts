import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../lib/files.ts';

/** Returns the size of all files below a folder. */
export async function folderBytes(folder: string): Promise<number> {
  return (await listFiles(folder)).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
