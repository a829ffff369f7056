import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeVersion } from './code-version.ts';
import { removeOthers } from './files.ts';

/** Keeps what was made, by a checksum of all it was made from; what was not asked for in a run is removed at its end. */
export interface MadeBefore {
  /** Returns what `make` returns, from the folder where the same input gave it before. */
  take(
    kind: string,
    input: unknown,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ): Promise<Uint8Array>;
  /** Removes what this run did not ask for; returns how many were taken and how many made. */
  close(): Promise<{ taken: number; made: number }>;
}

/** Rooms of code whose change may change any file that is kept. */
export const CODE = ['scripts/emit', 'scripts/lib', 'src/domain', 'src/view/docx'];

/** Opens the folder; null keeps nothing. The checksum covers the code too, so that a change of it makes all anew. */
export async function openMadeBefore(folder: string | null): Promise<MadeBefore> {
  const version = folder === null ? '' : await codeVersion(CODE);
  const used = new Set<string>();
  const count = { taken: 0, made: 0 };
  return {
    async take(kind, input, make) {
      const key = createHash('sha256')
        .update(`${version}\n${kind}\n${JSON.stringify(input)}`)
        .digest('hex');
      const path = folder === null ? null : join(folder, key.slice(0, 2), key);
      used.add(join(key.slice(0, 2), key));
      const known = path === null ? null : await readFile(path).catch(() => null);
      if (known) {
        count.taken += 1;
        return known;
      }
      const made = Buffer.from(await make());
      count.made += 1;
      if (path !== null) {
        await mkdir(dirname(path), { recursive: true });
        // A build that is broken off leaves no half file under a name that promises a whole one.
        await writeFile(`${path}.new`, made);
        await rename(`${path}.new`, path);
      }
      return made;
    },
    async close() {
      if (folder !== null) await removeOthers(folder, used);
      return count;
    },
  };
}
