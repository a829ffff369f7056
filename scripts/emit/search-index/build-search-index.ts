import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Catalog } from '../../../src/search/catalog.ts';
import { type ClauseForm, clauseForm } from '../../../src/search/layout.ts';
import { sourceBreaks } from '../../../src/search/source-breaks.ts';
import { listFiles } from '../../lib/files.ts';
import { type BundleSizes, cutBundles } from './cut-bundles.ts';
import { facetTable } from './facet-table.ts';
import type { BaseLimits } from './find-base.ts';
import { folderBytes } from './folder-bytes.ts';
import { openKeptIndex } from './kept-index.ts';
import { leafRuns } from './leaf-runs.ts';
import { pack } from './pack.ts';
import { runPiece, sourcePiece } from './pieces.ts';
import { catalogDocuments, spineOf } from './spine.ts';
import { TEXT_BLOCK, textsName, writeTexts } from './text-blocks.ts';
import { writeBundles } from './write-bundles.ts';

/** What the index is made from. */
export interface SearchIndexInput {
  corpus: Pick<Corpus, 'documents' | 'clauses' | 'synonyms'>;
  /** The words of the vocabulary and what they are. */
  topics: readonly Pick<Topic, 'label' | 'kind'>[];
  /** What each clause is worth besides its words, see `clause-weights.ts`. */
  weights: Uint8Array;
  /** The text of each source as received, by document id; a document without one gets no count in its source. */
  sources: ReadonlyMap<string, string>;
  /** The folder `pagefind` of the site; it is made anew. */
  outDir: string;
  /** Folder of the bundles of earlier builds; none are kept where it is not given. */
  keptIn?: string | null;
  /** Other sizes than those that suit the engine; tests have small ones. */
  sizes?: { bundles?: BundleSizes; bases?: BaseLimits };
}

/** What was built. */
export interface SearchIndexReport {
  clauses: number;
  bundles: number;
  bytes: number;
}

/** What was built, and the clauses as search compares them. */
export interface BuiltIndex extends SearchIndexReport {
  forms: ClauseForm[];
}

/**
 * Builds the search index through Pagefind's Node API.
 * Reads the corpus; writes the engine, its postings, the texts to show, and `catalog.pack`.
 */
export async function buildSearchIndex(input: SearchIndexInput): Promise<BuiltIndex> {
  const { corpus, outDir } = input;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const forms = corpus.clauses.map(clauseForm);
  const kept = await openKeptIndex(input.keptIn ?? null);
  const texts = writeTexts(corpus.clauses, join(outDir, TEXTS), kept);
  const sourceTexts = indexedSources(input.sources);
  const parts = cutBundles(leafRuns(corpus.clauses), input.sizes?.bundles);
  const bundles = parts.map((part) => part.map(({ first, size }) => runPiece(forms.slice(first, first + size))));
  bundles.at(-1)?.push(...sourceTexts.map(([, text]) => sourcePiece(text)));
  const { folders, placed, former } = await writeBundles(bundles, outDir, kept, input.sizes?.bases);
  const leaves = parts.flatMap((part, at) =>
    part.map(({ first, size }, n) => ({ bundle: 0, record: '', ...placed[at]?.[n], first, size })),
  );
  const sourceRecords = placed.at(-1)?.slice(parts.at(-1)?.length ?? 0) ?? [];
  kept.store.close();

  const write = async (name: string, value: unknown): Promise<{ path: string; bytes: number }> => {
    const packed = pack(value);
    const path = `${name}-${versionOf(packed)}.pack`;
    await writeFile(join(outDir, path), packed);
    return { path, bytes: packed.byteLength };
  };
  const facets = await write('facets', facetTable(corpus.clauses, input.topics));
  const breaks = await write(
    'sources',
    sourceTexts.map(([, text]) => sourceBreaks(text)),
  );
  const files = await listFiles(outDir);
  await writeFile(join(outDir, 'files.pack'), pack(files));
  const bytes = await folderBytes(outDir);
  const contents: Omit<Catalog, 'version'> = {
    format: 1,
    clauses: corpus.clauses.length,
    leaves,
    former,
    bundles: folders,
    entries: await Promise.all(folders.map((folder) => readFile(join(outDir, folder, 'pagefind-entry.json'), 'utf8'))),
    sources: sourceRecords.map(({ record }, at) => ({ doc: sourceTexts[at]?.[0] ?? '', record })),
    sourceBreaks: breaks.path,
    documents: catalogDocuments(corpus, (doc) => textsName(texts.get(doc) ?? '')),
    spine: spineOf(corpus.clauses, forms, input.weights),
    synonyms: [...corpus.synonyms],
    texts: { folder: TEXTS, block: TEXT_BLOCK },
    facets,
    bytes,
  };
  // Every file that it names is named by what is in it; the entries tell the version of the engine.
  const catalog: Catalog = { ...contents, version: versionOf(JSON.stringify(contents)) };
  await writeFile(join(outDir, 'catalog.pack'), pack(catalog));
  return { clauses: corpus.clauses.length, bundles: folders.length, bytes, forms };
}

/** Folder of the texts below that of the index. */
const TEXTS = 'text/';

function versionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Above this many characters, the index holds the text of the clauses only. */
const MOST_SOURCE = 600_000;

function indexedSources(sources: SearchIndexInput['sources']): [doc: string, text: string][] {
  const total = [...sources.values()].reduce((sum, text) => sum + text.length, 0);
  return total > MOST_SOURCE ? [] : [...sources];
}
