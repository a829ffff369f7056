import { join } from 'node:path';
import { z } from 'zod';
import { splitId } from '../../src/domain/anchor.ts';
import { type AnchorRecord, anchorRecordSchema } from '../../src/domain/ledger.ts';
import { codeVersion } from '../lib/code-version.ts';
import { writeIfChanged } from '../lib/files.ts';
import { sumOf } from '../lib/sum-store.ts';
import { isOnly } from './history.ts';
import { JSON_END, jsonPiece, recordsAsJson, WHOLE_UP_TO } from './json-file.ts';
import { pieces } from './long-data.ts';
import { openPieceFile } from './piece-file.ts';
import { type OpenPieceWriter, openPieceWriter } from './piece-writer.ts';
import { ownSum } from './record-sums.ts';

/** Code whose change may change a piece of a long file of anchors. */
export const CODE = [
  'scripts/emit/anchors-file.ts',
  'scripts/emit/csv.ts',
  'scripts/emit/history.ts',
  'scripts/emit/json-file.ts',
  'scripts/emit/long-data.ts',
  'scripts/emit/piece-file.ts',
  'scripts/emit/piece-writer.ts',
  'scripts/emit/record-sums.ts',
  'scripts/lib',
  'src/domain',
  'src/view',
];

/**
 * Writes `anchors.json` and its schema beside the data set. Of a long one the pieces of unchanged documents (by their
 * `editions`, see `pipeline.ts`) are taken from `keptIn`; `openWriter` says who writes it.
 */
export async function emitAnchors(
  folder: string,
  records: readonly AnchorRecord[],
  editions: ReadonlyMap<string, string> = new Map(),
  keptIn: string | null = null,
  openWriter: OpenPieceWriter = openPieceWriter,
): Promise<void> {
  const [name, path] = ['anchors.json', join(folder, 'anchors.json')];
  if (records.length <= WHOLE_UP_TO) await writeIfChanged(path, recordsAsJson(records));
  else {
    const keptAs = keptIn === null ? null : { folder: keptIn, name, code: await codeVersion(CODE) };
    const file = openPieceFile(path, keptAs, openWriter);
    let isFirst = true;
    for (const piece of pieces(records, docOf)) {
      file.add(`${isFirst ? 'first ' : ''}${sumOfRecords(piece, editions)}`, () => jsonPiece(piece, isFirst));
      isFirst = false;
    }
    file.add('end', () => JSON_END);
    file.end();
  }
  const schema = z.toJSONSchema(z.array(anchorRecordSchema), { target: 'draft-2020-12' });
  const titled = { title: name, description: '发布过的每个锚点，及其历次文字和去向。', ...schema };
  await writeIfChanged(join(folder, 'anchors.schema.json'), `${JSON.stringify(titled, null, 2)}\n`);
}

const docOf = ({ id }: Pick<AnchorRecord, 'id'>): string => splitId(id).doc;

/** An anchor that has always stood for its present words tells no more than its clause, and so its document, does. */
function sumOfRecords(records: readonly AnchorRecord[], editions: ReadonlyMap<string, string>): string {
  const told = records.map((record) => ({
    id: isOnly(record) ? record.id : JSON.stringify(record),
    doc: docOf(record),
  }));
  return ownSum(editions, told) ?? sumOf(JSON.stringify(records));
}
