import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../domain/corpus.ts';
import { DATASETS, type Dataset } from '../../domain/dataset.ts';
import { dataFolder } from '../corpus.ts';

/** One file of the data set as the page about the data lists it. */
export interface DataFile {
  dataset: Dataset;
  records: number;
  /** Bytes of the JSON and of the CSV. */
  json: number;
  csv: number;
  /** Site path of its page, and of its downloads without extension. */
  page: string;
  stem: string;
}

/** Returns every file of the data set with its size, as `npm run content` wrote it. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const bytes = (name: string): number => statSync(join(dataFolder(), name), { throwIfNoEntry: false })?.size ?? 0;
  return DATASETS.map((dataset) => ({
    dataset,
    records: corpus[dataset.name].length,
    json: bytes(`${dataset.name}.json`),
    csv: bytes(`${dataset.name}.csv`),
    page: `/data/${dataset.name}/`,
    stem: `/data/v1/${dataset.name}`,
  }));
}

/** Returns a size as people read it: 12 KB, 1.3 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
