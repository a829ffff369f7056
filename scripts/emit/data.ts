import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { DATASETS, datasetSchema } from '../../src/domain/dataset.ts';
import { codeVersion } from '../lib/code-version.ts';
import { listFiles, placeFile, writeIfChanged } from '../lib/files.ts';
import { openMadeBefore } from '../lib/made-before.ts';
import { sumOf } from '../lib/sum-store.ts';
import { toCsv } from './csv.ts';
import { recordsAsJson, WHOLE_UP_TO } from './json-file.ts';
import { writeLongData } from './long-data.ts';
import { openPieceFile, type PieceFile } from './piece-file.ts';
import { type OpenPieceWriter, openPieceWriter } from './piece-writer.ts';
import { recordSums } from './record-sums.ts';

/**
 * Writes the data set into a folder: for each file the records as JSON, their JSON Schema, and CSV.
 * Reads the corpus; writes `<name>.json`, `<name>.schema.json`, `<name>.csv`. CSV of a file whose
 * records did not change is taken from `keptIn`; of long ones JSON and CSV, piece by piece. `editions` gives for each document
 * a checksum of all that its own text and facts were made from; `openWriter` says who writes the long ones.
 */
export async function emitData(
  corpus: Corpus,
  editions: ReadonlyMap<string, string>,
  folder: string,
  keptIn: string | null = null,
  openWriter: OpenPieceWriter = openPieceWriter,
): Promise<void> {
  const code = keptIn === null ? '' : await codeVersion(CODE);
  const before = await openMadeBefore(keptIn === null ? null : join(keptIn, 'short'));
  for (const dataset of DATASETS) {
    const records = corpus[dataset.name] as readonly Record<string, unknown>[];
    const columns = Object.keys(dataset.record.shape);
    const at = (name: string): string => join(folder, `${dataset.name}.${name}`);
    await writeIfChanged(at('schema.json'), `${JSON.stringify(datasetSchema(dataset), null, 2)}\n`);
    if (records.length <= WHOLE_UP_TO) {
      const json = recordsAsJson(records);
      await writeIfChanged(at('json'), json);
      await before.place(at('csv'), dataset.name, sumOf(json), () => toCsv(records, columns));
    } else {
      const open = (kind: string): PieceFile =>
        openPieceFile(
          at(kind),
          keptIn === null
            ? null
            : { folder: keptIn, name: `${dataset.name}.${kind}`, code: `${code} ${columns.join(' ')}` },
          openWriter,
        );
      writeLongData(open('json'), open('csv'), records, columns, recordSums(editions, dataset.name));
    }
  }
  before.close();
}

/**
 * Lets the data set, the anchors and the source texts stand in another folder too, as they were written: writing them anew
 * would give the same bytes.
 */
export async function placeData(from: string, to: string): Promise<void> {
  const sets = DATASETS.flatMap(({ name }) => ['json', 'schema.json', 'csv'].map((kind) => `${name}.${kind}`));
  const sources = (await listFiles(join(from, 'sources'))).map((name) => join('sources', name));
  for (const name of [...sets, 'anchors.json', 'anchors.schema.json', ...sources])
    placeFile(join(from, name), join(to, name));
}

/** Code whose change may change a piece of a long file. */
export const CODE = [
  'scripts/emit/csv.ts',
  'scripts/emit/long-data.ts',
  'scripts/emit/json-file.ts',
  'scripts/emit/piece-file.ts',
  'scripts/emit/piece-writer.ts',
  'scripts/emit/record-sums.ts',
  'scripts/lib',
  'scripts/link',
  'src/domain',
];
