import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Catalog } from '../../../src/search/catalog.ts';
import { indexedHeading, leafContent, sourceContent } from '../../../src/search/layout.ts';
import { sourceBreaks } from '../../../src/search/source-breaks.ts';
import { listFiles } from '../../lib/files.ts';
import { cutBundles } from './cut-bundles.ts';
import { facetTable } from './facet-table.ts';
import { folderBytes } from './folder-bytes.ts';
import { openKeptBundles } from './kept-bundle.ts';
import { leafRuns } from './leaf-runs.ts';
import { pack } from './pack.ts';
import { catalogDocuments, spineOf } from './spine.ts';
import { TEXT_BLOCK, textBlocks } from './text-blocks.ts';

/** What the index is made from. */
export interface SearchIndexInput {
  corpus: Pick<Corpus, 'documents' | 'clauses' | 'synonyms'>;
  /** The words of the vocabulary and what they are. */
  topics: readonly Pick<Topic, 'label' | 'kind'>[];
  /** What each clause is worth besides its words, see `clause-weights.ts`; asked for last, since it depends on links. */
  weights: () => Promise<Uint8Array>;
  /** The text of each source as received, by document id; a document without one gets no count in its source. */
  sources: ReadonlyMap<string, string>;
  /** The folder `pagefind` of the site; it is made anew. */
  outDir: string;
  /** Folder of the bundles of earlier builds; none are kept where it is not given. */
  keptIn?: string | null;
}

/** What was built. */
export interface SearchIndexReport {
  clauses: number;
  bundles: number;
  bytes: number;
}

/**
 * Builds the search index through Pagefind's Node API.
 * Reads the corpus; writes the engine, its postings, the texts to show, and `catalog.pack`.
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const { corpus, outDir } = input;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const hash = createHash('sha256').update(JSON.stringify([corpus.documents, input.topics, corpus.synonyms]));
  for (const clause of corpus.clauses) hash.update(JSON.stringify(clause));
  const version = hash.digest('hex').slice(0, 12);

  const fields = corpus.clauses.map((clause) => ({
    anchor: clause.anchor,
    heading: indexedHeading(clause.heading, clause.text),
    text: clause.text,
  }));
  const parts = cutBundles(leafRuns(corpus.clauses));
  const leaves: Catalog['leaves'] = [];
  const bundles: string[] = [];
  const sources: Catalog['sources'] = [];
  const sourceTexts = indexedSources(input.sources);
  const before = await openKeptBundles(input.keptIn ?? null);
  for (const [at, part] of parts.entries()) {
    const folder = at === 0 ? '' : `more-${at}/`;
    const last = at === parts.length - 1;
    const added = last ? sourceTexts.map(([, text]) => text) : [];
    const leafFields = part.map(({ first, size }) => fields.slice(first, first + size));
    const records = await before.write({
      folder: join(outDir, folder),
      primary: at === 0,
      madeFrom: [leafFields, added],
      contents: () => [...leafFields.map(leafContent), ...added.map(sourceContent)],
      taken: new Set(leaves.map((leaf) => leaf.record)),
    });
    leaves.push(...part.map(({ first, size }, n) => ({ bundle: at, record: records[n] ?? '', first, size })));
    if (last) sourceTexts.forEach(([doc], n) => void sources.push({ doc, record: records[part.length + n] ?? '' }));
    bundles.push(folder);
  }

  before.close();

  const textFolder = `text/${version}/`;
  await mkdir(join(outDir, textFolder), { recursive: true });
  for (const [at, block] of textBlocks(corpus.clauses).entries()) {
    await writeFile(join(outDir, textFolder, `${at}.pack`), pack(block));
  }
  const facets = pack(facetTable(corpus.clauses, input.topics));
  const facetPath = `facets-${version}.pack`;
  await writeFile(join(outDir, facetPath), facets);

  const breaks = pack(sourceTexts.map(([, text]) => sourceBreaks(text)));
  const breaksPath = `sources-${createHash('sha256').update(breaks).digest('hex').slice(0, 12)}.pack`;
  await writeFile(join(outDir, breaksPath), breaks);

  const files = await listFiles(outDir);
  await writeFile(join(outDir, 'files.pack'), pack(files));
  const bytes = await folderBytes(outDir);
  const catalog: Catalog = {
    format: 1,
    version,
    clauses: corpus.clauses.length,
    leaves,
    bundles,
    entries: await Promise.all(bundles.map((folder) => readFile(join(outDir, folder, 'pagefind-entry.json'), 'utf8'))),
    sources,
    sourceBreaks: breaksPath,
    documents: catalogDocuments(corpus),
    spine: spineOf(corpus.clauses, fields, await input.weights()),
    synonyms: [...corpus.synonyms],
    texts: { folder: textFolder, block: TEXT_BLOCK },
    facets: { path: facetPath, bytes: facets.byteLength },
    bytes,
  };
  await writeFile(join(outDir, 'catalog.pack'), pack(catalog));
  return { clauses: corpus.clauses.length, bundles: bundles.length, bytes };
}

/** Above this many characters, the index holds the text of the clauses only. */
const MOST_SOURCE = 600_000;

function indexedSources(sources: SearchIndexInput['sources']): [doc: string, text: string][] {
  const total = [...sources.values()].reduce((sum, text) => sum + text.length, 0);
  return total > MOST_SOURCE ? [] : [...sources];
}
