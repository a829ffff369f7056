import { codeVersion } from './code-version.ts';
import { openSumStore, sumOf } from './sum-store.ts';

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
  const store = openSumStore(folder);
  const count = { taken: 0, made: 0 };
  return {
    async take(kind, input, make) {
      const sum = sumOf(`${version}\n${kind}\n`, JSON.stringify(input));
      const known = await store.find(sum);
      if (known) {
        count.taken += 1;
        return known;
      }
      const made = Buffer.from(await make());
      count.made += 1;
      await store.put(sum, made);
      return made;
    },
    async close() {
      await store.close();
      return count;
    },
  };
}
