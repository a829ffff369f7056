import type { Corpus } from '../../domain/corpus.ts';
import { DATASETS } from '../../domain/dataset.ts';
import { loadCorpus } from '../corpus.ts';

/** Returns how many records of each kind this build has. */
export function corpusCounts(): Record<keyof Corpus, number> {
  const corpus = loadCorpus();
  const counts = DATASETS.map(({ name }) => [name, corpus[name].length]);
  return Object.fromEntries(counts) as Record<keyof Corpus, number>;
}
