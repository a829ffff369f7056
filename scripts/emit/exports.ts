import { extname, join } from 'node:path';
import { splitId } from '../../src/domain/anchor.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { writeWhole } from '../lib/files.ts';
import { type MadeBefore, openMadeBefore } from '../lib/made-before.ts';
import { type AknInput, toAkn } from './akn/akn.ts';
import { type DocxInput, toDocx } from './docx/docx.ts';
import { recordsAsJson } from './json-file.ts';
import { toMarkdownText, toPlainText } from './plain.ts';

/** One file per clause is cheap up to here; a larger corpus gives its clauses per document only. */
const CLAUSE_FILES_UP_TO = 5_000;

/**
 * Writes everything a reader can take away, below `<out>/data/v1/`:
 * `akn/<doc>.xml`, `documents/<doc>.{txt,md,docx,json}` and for small corpora `clauses/<doc>/…/<anchor>.{json,txt}`.
 * `siteUrl` is origin and base path without a slash at the end; files of unchanged documents (by their `editions`, see
 * `pipeline.ts`) are taken from `keptIn`.
 */
export async function emitExports(
  corpus: Corpus,
  editions: ReadonlyMap<string, string>,
  out: string,
  siteUrl: string,
  keptIn: string | null = null,
): Promise<void> {
  const before = await openMadeBefore(keptIn);
  const root = join(out, 'data', 'v1');
  const clauses = Map.groupBy(corpus.clauses, (clause) => clause.doc);
  const tables = Map.groupBy(corpus.tables, (table) => splitId(table.clause).doc);
  for (const document of corpus.documents) {
    const { id } = document;
    const input = { document, clauses: clauses.get(id) ?? [], tables: tables.get(id) ?? [], siteUrl };
    await emitDocument(before, root, editions.get(id), input);
  }
  before.close();
  if (corpus.clauses.length <= CLAUSE_FILES_UP_TO) {
    for (const clause of corpus.clauses) await emitClause(root, clause);
  }
}

async function emitDocument(
  before: MadeBefore,
  root: string,
  edition: string | undefined,
  input: AknInput & DocxInput,
): Promise<void> {
  const { document, clauses, tables, siteUrl } = input;
  const sums = [edition, document, siteUrl];
  const place = (path: string, make: () => string | Promise<Uint8Array>): Promise<void> =>
    before.place(join(root, path), extname(path), sums, make);
  await place(`akn/${document.id}.xml`, () => toAkn(input));
  await place(`documents/${document.id}.txt`, () => toPlainText({ clauses, tables }));
  await place(`documents/${document.id}.md`, () => toMarkdownText({ clauses, tables }));
  await place(`documents/${document.id}.json`, () => recordsAsJson(clauses));
  await place(`documents/${document.id}.docx`, () => toDocx(input));
}

async function emitClause(root: string, clause: Clause): Promise<void> {
  const path = join(root, 'clauses', clause.id.replace('#', '/'));
  await writeWhole(`${path}.json`, `${JSON.stringify(clause)}\n`);
  const heading = clause.headingStyle === 'own-line' ? `${clause.heading ?? ''}\n` : '';
  await writeWhole(`${path}.txt`, `${clause.label ?? ''}${heading}${clause.text}\n`);
}
