import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/**
 * Returns a checksum of the code in some rooms (folders or single files) and of the versions of all packages: what was
 * made by other code is not taken from a cache. Missing files count as empty.
 */
export async function codeVersion(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(await readFile('package-lock.json').catch(() => ''));
  for (const room of rooms) {
    const isFile = await stat(room).then(
      (found) => found.isFile(),
      () => false,
    );
    for (const path of isFile ? [''] : await listFiles(room)) {
      // A thousand small files: waiting for each takes longer than reading it.
      hash.update(join(room, path)).update(readFileSync(join(room, path)));
    }
  }
  return hash.digest('hex');
}
