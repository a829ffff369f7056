import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { besides } from '../../../src/view/chains/beside.ts';
import type { Alignment } from '../../../src/view/compare/align.ts';
import { codeVersion } from '../../lib/code-version.ts';
import { writeWhole } from '../../lib/files.ts';

/** Code whose change may lay two texts side by side in another way. */
export const CODE = ['src/view/compare', 'src/domain'];

/**
 * Hands the sentences that the last build laid side by side to this one, which takes them where the texts are the same;
 * returns a function that keeps those of this build. A null file keeps nothing.
 */
export async function recallBesides(file: string | null, corpus: Corpus): Promise<() => Promise<void>> {
  const version = `${process.version}\n${await codeVersion(CODE)}`;
  const asked = new Map<string, Alignment>();
  besides.set(corpus, { before: file === null ? new Map() : await read(file, version), asked });
  return async () => {
    if (file !== null) await writeWhole(file, serialize({ version, asked } satisfies Kept));
  };
}

interface Kept {
  version: string;
  asked: Map<string, Alignment>;
}

async function read(file: string, version: string): Promise<Map<string, Alignment>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return new Map();
  const kept = deserialize(bytes) as Kept;
  return kept.version === version ? kept.asked : new Map();
}
