import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../domain/corpus.ts';

const NAMES = [
  'documents',
  'clauses',
  'repairs',
  'notes',
  'tables',
  'quantities',
  'support',
  'agencies',
  'references',
  'topics',
  'synonyms',
  'register',
  'consistency',
  'links',
  'passages',
] as const satisfies readonly (keyof Corpus)[];

let loaded: Corpus | null = null;

/** Returns the data set that `npm run content` wrote, read once; the folder is `DUIDU_DATA` or `.duidu/data/v1`. */
export function loadCorpus(): Corpus {
  if (loaded === null) {
    const folder = dataFolder();
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    loaded = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as Corpus;
  }
  return loaded;
}

/** Returns the folder of the data set: `DUIDU_DATA` or `.duidu/data/v1`. */
export function dataFolder(): string {
  return process.env['DUIDU_DATA'] ?? join('.duidu', 'data', 'v1');
}
