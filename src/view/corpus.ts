import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../domain/corpus.ts';
import { handed, handOver } from './handed.ts';

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
  'measures',
  'consistency',
  'links',
  'passages',
] as const satisfies readonly (keyof Corpus)[];

let loaded: Corpus | null = null;

const NAME = 'corpus';

/** Hands the corpus to the pages of this process, so that it is neither read nor held twice; null takes it back. */
export function handOverCorpus(corpus: Corpus | null): void {
  handOver(NAME, corpus);
}

/**
 * Returns the corpus of the build, or the data set that `npm run content` wrote, read once; the folder is `DUIDU_DATA`
 * or `.duidu/data/v1`.
 */
export function loadCorpus(): Corpus {
  const given = handed<Corpus>(NAME);
  if (given) return given;
  if (loaded === null) {
    const folder = dataFolder();
    const read = (name: string): unknown => readRecords(join(folder, `${name}.json`));
    loaded = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as Corpus;
  }
  return loaded;
}

/** Returns the folder of the data set: `DUIDU_DATA` or `.duidu/data/v1`. */
export function dataFolder(): string {
  return process.env['DUIDU_DATA'] ?? join('.duidu', 'data', 'v1');
}

/** One record stands on each line; read line by line, a file may be longer than the longest string. */
function readRecords(path: string): unknown {
  const bytes = readFileSync(path);
  if (bytes.length < LONG) return JSON.parse(bytes.toString('utf8'));
  const records: unknown[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const line = bytes.toString('utf8', from, end < 0 ? bytes.length : end);
    if (line.startsWith('{')) records.push(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
    from = end < 0 ? bytes.length : end + 1;
  }
  return records;
}

const LONG = 64_000_000;
