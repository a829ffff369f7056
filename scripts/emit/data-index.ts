import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS } from '../../src/domain/dataset.ts';
import { listFiles } from '../lib/files.ts';

/** One file in the index: its path below `data/v1/`, its size and checksum. */
interface IndexedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Writes `data/v1/index.json`, from which a program finds every other file: the files of the data set with what they
 * hold, the exports, sizes and SHA-256. Reads the folder as it stands, so it comes last; the files of single clauses
 * are described by a pattern, since there are as many as clauses.
 */
export async function emitDataIndex(corpus: Corpus, out: string, siteUrl: string, builtOn: string): Promise<void> {
  const root = join(out, 'data', 'v1');
  const files = new Map<string, IndexedFile>();
  const room = Buffer.alloc(ROOM);
  for (const path of await listFiles(root)) {
    if (path === 'index.json' || path.startsWith('clauses/')) continue;
    files.set(path, { path, ...measured(join(root, path), room) });
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

const ROOM = 2 ** 20;

/** Reads a file piece by piece into the same room: files of a large corpus would fill the memory one after the other. */
function measured(path: string, room: Buffer): Pick<IndexedFile, 'bytes' | 'sha256'> {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  let bytes = 0;
  for (let read = readSync(file, room); read > 0; read = readSync(file, room)) {
    hash.update(room.subarray(0, read));
    bytes += read;
  }
  closeSync(file);
  return { bytes, sha256: hash.digest('hex') };
}
