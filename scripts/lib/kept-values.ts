import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeVersion } from './code-version.ts';
import { removeOthers } from './files.ts';

/** Keeps values in memory form between runs, by a checksum of all they were made from. */
export interface KeptValues {
  /** Returns what `make` returns, or what the same input gave before, and the checksum of all it was made from. */
  take<T>(input: unknown, make: () => T): { value: T; sum: string };
  /** Removes what this run did not ask for. */
  close(): Promise<void>;
}

/**
 * Opens the folder; null keeps nothing. `code` names the rooms whose change may change a value. Values are written as
 * V8 writes them for structured clones (maps and sets too), which only the same version of Node is sure to read.
 */
export async function openKeptValues(folder: string | null, code: readonly string[]): Promise<KeptValues> {
  const version = `${process.version}\n${await codeVersion(code)}\n`;
  const sumOf = (input: unknown): string =>
    createHash('sha256').update(version).update(JSON.stringify(input)).digest('hex');
  if (folder === null) return { take: (input, make) => ({ value: make(), sum: sumOf(input) }), close: async () => {} };
  const used = new Set<string>();
  return {
    take<T>(input: unknown, make: () => T): { value: T; sum: string } {
      const sum = sumOf(input);
      const key = join(sum.slice(0, 2), sum);
      used.add(key);
      const path = join(folder, key);
      const known = read(path);
      // What lies under this name was written by the same code from the same input, so it is a T.
      if (known) return { value: deserialize(known) as T, sum };
      const made = make();
      mkdirSync(dirname(path), { recursive: true });
      // A run that is broken off leaves no half file under a name that promises a whole one.
      writeFileSync(`${path}.new`, serialize(made));
      renameSync(`${path}.new`, path);
      return { value: made, sum };
    },
    async close() {
      await removeOthers(folder, used);
    },
  };
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
