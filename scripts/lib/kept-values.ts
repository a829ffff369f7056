import { deserialize, serialize } from 'node:v8';
import { codeVersion } from './code-version.ts';
import { openSumStore, sumOf } from './sum-store.ts';

/** Keeps values in memory form between runs, by a checksum of all they were made from. */
export interface KeptValues {
  /** Returns what `make` returns, or what the same input gave before, and the checksum of all it was made from. */
  take<T>(input: unknown, make: () => T | Promise<T>): Promise<{ value: T; sum: string }>;
  /** Removes what this run did not ask for. */
  close(): Promise<void>;
}

/**
 * Opens the folder; null keeps nothing. `code` names the rooms whose change may change a value. Values are written as
 * V8 writes them for structured clones (maps and sets too), which only the same version of Node is sure to read.
 */
export async function openKeptValues(folder: string | null, code: readonly string[]): Promise<KeptValues> {
  const version = `${process.version}\n${await codeVersion(code)}\n`;
  const store = openSumStore(folder);
  return {
    async take<T>(input: unknown, make: () => T | Promise<T>): Promise<{ value: T; sum: string }> {
      const sum = sumOf(version, JSON.stringify(input));
      const known = store.find(sum);
      // What lies under this checksum was written by the same code from the same input, so it is a T.
      if (known) return { value: deserialize(known) as T, sum };
      const value = await make();
      if (folder !== null) store.put(sum, serialize(value));
      return { value, sum };
    },
    async close() {
      store.close();
    },
  };
}
