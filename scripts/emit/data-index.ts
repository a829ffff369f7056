import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS } from '../../src/domain/dataset.ts';
import { listFiles } from '../lib/files.ts';
import { type Measure, measureFiles } from './measure.ts';

/** One file in the index: its path below `data/v1/`, its size and checksum. */
interface IndexedFile extends Measure {
  path: string;
}

/**
 * Writes `data/v1/index.json`, from which a program finds every other file: the files of the data set with what they
 * hold, the exports, sizes and SHA-256. Reads the folder as it stands, so it comes last; the files of single clauses
 * are described by a pattern, since there are as many as clauses. `known` holds the measures of files that were taken before.
 */
export async function emitDataIndex(
  corpus: Corpus,
  out: string,
  siteUrl: string,
  builtOn: string,
  known: ReadonlyMap<string, Measure>,
): Promise<void> {
  const root = join(out, 'data', 'v1');
  const paths = (await listFiles(root)).filter((path) => path !== 'index.json' && !path.startsWith('clauses/'));
  const others = paths.filter((path) => !known.has(path));
  const measures = new Map([...known, ...measureFiles(root, others)]);
  const files = new Map<string, IndexedFile>();
  for (const path of paths) {
    const measure = measures.get(path);
    if (measure) files.set(path, { path, ...measure });
  }
  const take = (path: string): IndexedFile[] => {
    const found = files.get(path);
    files.delete(path);
    return found ? [found] : [];
  };
  const index = {
    title: '政策对读数据集',
    version: 1,
    builtOn,
    base: `${siteUrl}/data/v1/`,
    documentation: `${siteUrl}/data/`,
    datasets: DATASETS.map(({ name, title, description }) => ({
      name,
      title,
      description,
      records: corpus[name].length,
      files: [`${name}.json`, `${name}.csv`, `${name}.schema.json`].flatMap(take),
    })),
    clauseFiles: {
      pattern: 'clauses/{id}.json',
      description: '条款的全站编号，# 换成 /；另有 .txt。超过五千条的语料没有。',
    },
    exports: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  await writeFile(join(root, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
}
