import { join } from 'node:path';
import { checkClause, makeCheckIndex } from '../../src/cite/check/make-check-index.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { AnchorRecord } from '../../src/domain/ledger.ts';
import { codeVersion } from '../lib/code-version.ts';
import { sumOf } from '../lib/sum-store.ts';
import { pieces } from './long-data.ts';
import { openPieceFile } from './piece-file.ts';
import { type OpenPieceWriter, openPieceWriter } from './piece-writer.ts';
import { recordSums } from './record-sums.ts';

/** Code whose change may change a piece of the index. */
export const CODE = [
  'src/cite/check/make-check-index.ts',
  'src/view/clause-name.ts',
  'scripts/emit/check-index.ts',
  'scripts/emit/piece-file.ts',
  'scripts/emit/piece-writer.ts',
  'scripts/lib/files.ts',
];

/**
 * Writes what the memo checker reads, `/cite/index.json` (a `CheckIndex`), which holds the texts of all clauses: those of
 * unchanged documents (by their `editions`, see `pipeline.ts`) are taken from `keptIn`; `openWriter` says who writes.
 */
export async function emitCheckIndex(
  corpus: Corpus,
  anchors: readonly AnchorRecord[],
  editions: ReadonlyMap<string, string>,
  builtOn: string,
  site: string,
  keptIn: string | null = null,
  openWriter: OpenPieceWriter = openPieceWriter,
): Promise<void> {
  const { documents, former, moved, mentions } = makeCheckIndex({ ...corpus, clauses: [] }, anchors, builtOn);
  const kept = keptIn === null ? null : { folder: keptIn, name: 'check-index.json', code: await codeVersion(CODE) };
  const file = openPieceFile(join(site, 'cite', 'index.json'), kept, openWriter);
  const add = (text: string): void => file.add(sumOf(text), () => Buffer.from(text));
  add(`${JSON.stringify({ builtOn, documents }).slice(0, -1)},"clauses":[`);
  const clausesSum = recordSums(editions, 'clauses');
  let between = '';
  for (const piece of pieces(corpus.clauses)) {
    const text = (): string => between + piece.map((clause) => JSON.stringify(checkClause(clause))).join(',');
    file.add(between + clausesSum(piece), () => Buffer.from(text()));
    between = ',';
  }
  add(`],${JSON.stringify({ former, moved, mentions }).slice(1)}`);
  file.end();
}
