import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Handing } from '../../../src/view/chains/hand-down.ts';
import { handings } from '../../../src/view/chains/handings.ts';
import { codeVersion } from '../../lib/code-version.ts';
import { writeWhole } from '../../lib/files.ts';

/** Code whose change may tell in another way how a sentence came down. */
export const CODE = ['src/view/chains', 'src/view/compare', 'src/domain'];

/**
 * Hands how sentences came down in the last build to this one, which takes it where all that tells it is the same; returns
 * a function that keeps that of this build. A null file keeps nothing.
 */
export async function recallHandings(file: string | null, corpus: Corpus): Promise<() => Promise<void>> {
  const version = `${process.version}\n${await codeVersion(CODE)}`;
  const asked = new Map<string, Handing[]>();
  handings.set(corpus, { before: file === null ? new Map() : await read(file, version), asked });
  return async () => {
    if (file !== null) await writeWhole(file, serialize({ version, asked } satisfies Kept));
  };
}

interface Kept {
  version: string;
  asked: Map<string, Handing[]>;
}

async function read(file: string, version: string): Promise<Map<string, Handing[]>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return new Map();
  const kept = deserialize(bytes) as Kept;
  return kept.version === version ? kept.asked : new Map();
}
