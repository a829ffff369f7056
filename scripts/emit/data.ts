import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS, datasetSchema } from '../../src/domain/dataset.ts';
import { writeIfChanged } from '../lib/files.ts';
import { toCsv } from './csv.ts';

/**
 * Writes the data set into a folder: for each file the records as JSON, their JSON Schema, and CSV.
 * Reads the corpus; writes `<name>.json`, `<name>.schema.json`, `<name>.csv`.
 */
export async function emitData(corpus: Corpus, folder: string): Promise<void> {
  for (const dataset of DATASETS) {
    const records = corpus[dataset.name] as readonly Record<string, unknown>[];
    await writeIfChanged(join(folder, `${dataset.name}.json`), recordsAsJson(records));
    await writeIfChanged(
      join(folder, `${dataset.name}.schema.json`),
      `${JSON.stringify(datasetSchema(dataset), null, 2)}\n`,
    );
    await writeIfChanged(join(folder, `${dataset.name}.csv`), toCsv(records, Object.keys(dataset.record.shape)));
  }
}

/** Returns records as a JSON array with one record a line, so that a change of one record is a change of one line. */
export function recordsAsJson(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
