import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { recalled } from '../../../src/view/recalled.ts';
import { codeVersion } from '../../lib/code-version.ts';
import { writeWhole } from '../../lib/files.ts';

/** Code whose change may find out something else. */
export const CODE = ['src/view', 'src/domain'];

/**
 * Hands what the pages of the last build found out to this one (see `src/view/recalled.ts`), with the `editions` of its
 * documents; returns a function that keeps what this one asked for. A null file keeps nothing.
 */
export async function recallViews(
  file: string | null,
  corpus: Corpus,
  editions: ReadonlyMap<string, string>,
): Promise<() => Promise<void>> {
  if (file === null) return async () => {};
  const version = `${process.version}\n${await codeVersion(CODE)}`;
  const asked = new Map<string, unknown>();
  recalled.set(corpus, { editions, before: await read(file, version), asked });
  return () => writeWhole(file, serialize({ version, asked } satisfies Kept));
}

interface Kept {
  version: string;
  asked: Map<string, unknown>;
}

async function read(file: string, version: string): Promise<Map<string, unknown>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return new Map();
  const kept = deserialize(bytes) as Kept;
  return kept.version === version ? kept.asked : new Map();
}
