import { constants, createWriteStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
    const columns = Object.keys(dataset.record.shape);
    const at = (name: string): string => join(folder, `${dataset.name}.${name}`);
    await writeIfChanged(at('schema.json'), `${JSON.stringify(datasetSchema(dataset), null, 2)}\n`);
    if (records.length <= WHOLE_UP_TO) {
      await writeIfChanged(at('json'), recordsAsJson(records));
      await writeIfChanged(at('csv'), toCsv(records, columns));
    } else {
      await writePieces(at('json'), jsonPieces(records));
      await writePieces(at('csv'), csvPieces(records, columns));
    }
  }
}

/** Copies the data set and the anchors as they were written to another folder, since writing them anew would give the same bytes. */
export async function copyData(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const sets = DATASETS.flatMap(({ name }) => ['json', 'schema.json', 'csv'].map((kind) => `${name}.${kind}`));
  for (const name of [...sets, 'anchors.json', 'anchors.schema.json'])
    await copyFile(join(from, name), join(to, name), constants.COPYFILE_FICLONE);
}

/** More records than this are written piece by piece: as one string they may be longer than any string can be. */
const WHOLE_UP_TO = 20_000;
const PIECE = 2_000;

function* jsonPieces(records: readonly unknown[]): Generator<string> {
  for (let from = 0; from < records.length; from += PIECE) {
    const lines = records.slice(from, from + PIECE).map((record) => JSON.stringify(record));
    yield `${from === 0 ? '[\n' : ',\n'}${lines.join(',\n')}`;
  }
  yield '\n]\n';
}

function* csvPieces(records: readonly Record<string, unknown>[], columns: readonly string[]): Generator<string> {
  for (let from = 0; from < records.length; from += PIECE) {
    const piece = toCsv(records.slice(from, from + PIECE), columns);
    // The mark of UTF-8 and the heads stand once, before the first piece.
    yield from === 0 ? piece : piece.slice(piece.indexOf('\r\n') + 2);
  }
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(pieces), createWriteStream(path));
}

/** Returns records as a JSON array with one record a line, so that a change of one record is a change of one line. */
export function recordsAsJson(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
