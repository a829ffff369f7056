import { codeVersion } from './code-version.ts';
import { writeIfChanged } from './files.ts';
import { openSumStore, sumOf } from './sum-store.ts';

/** Keeps what was made, by a checksum of all it was made from; what was not asked for in a run is removed at its end. */
export interface MadeBefore {
  /** Puts what `make` returns at a path, from the folder where the same input gave it before. */
  place(
    path: string,
    kind: string,
    input: unknown,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ): Promise<void>;
  /** Removes what this run did not ask for; returns how many were taken and how many made. */
  close(): { taken: number; made: number };
}

/** Rooms of code whose change may change any file that is kept. */
export const CODE = ['scripts/emit', 'scripts/lib', 'src/domain', 'src/view/docx', 'src/view/sheet'];

/**
 * Opens the folder; null keeps nothing. The checksum covers the code too, so that a change of it makes all anew. A kept file
 * and the one that was put somewhere are one file: who changes that writes a new file.
 */
export async function openMadeBefore(folder: string | null): Promise<MadeBefore> {
  const version = folder === null ? '' : await codeVersion(CODE);
  const store = openSumStore(folder);
  const count = { taken: 0, made: 0 };
  return {
    async place(path, kind, input, make) {
      const sum = folder === null ? '' : sumOf(`${version}\n${kind}\n`, JSON.stringify(input));
      if (store.place(sum, path)) {
        count.taken += 1;
        return;
      }
      const made = await make();
      count.made += 1;
      if (folder === null) {
        await writeIfChanged(path, made);
        return;
      }
      store.put(sum, Buffer.from(made));
      store.place(sum, path);
    },
    close() {
      store.close();
      return count;
    },
  };
}
