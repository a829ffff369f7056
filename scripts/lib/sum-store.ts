import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOthers, writeWhole } from './files.ts';

/** What was made, under checksums of all it was made from. */
export interface SumStore {
  /** Returns what lies under a checksum, or null. */
  find(sum: string): Promise<Buffer | null>;
  put(sum: string, bytes: Uint8Array): Promise<void>;
  /** Removes what this run neither asked for nor put in. */
  close(): Promise<void>;
}

/** Opens the store of a folder; null keeps nothing. */
export function openSumStore(folder: string | null): SumStore {
  if (folder === null) return { find: async () => null, put: async () => {}, close: async () => {} };
  const used = new Set<string>();
  return {
    async find(sum) {
      used.add(pathOf(sum));
      return readFile(join(folder, pathOf(sum))).catch(() => null);
    },
    put: (sum, bytes) => writeWhole(join(folder, pathOf(sum)), bytes),
    async close() {
      await removeOthers(folder, used);
    },
  };
}

/** Returns where a store keeps what lies under a checksum, below its folder. */
export function pathOf(sum: string): string {
  return join(sum.slice(0, 2), sum);
}

/** Returns the checksum of texts in order, hex; where one ends and the next begins does not count. */
export function sumOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}
