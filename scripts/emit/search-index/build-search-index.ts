import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Catalog } from '../../../src/search/catalog.ts';
import { type ClauseForm, clauseForm, leafContent, sourceContent } from '../../../src/search/layout.ts';
import { sourceBreaks } from '../../../src/search/source-breaks.ts';
import { listFiles } from '../../lib/files.ts';
import { cutBundles } from './cut-bundles.ts';
import { facetTable } from './facet-table.ts';
import { folderBytes } from './folder-bytes.ts';
import { keptBundle, openKeptIndex } from './kept-index.ts';
import { type LeafRun, leafRuns } from './leaf-runs.ts';
import { pack } from './pack.ts';
import { catalogDocuments, spineOf } from './spine.ts';
import { TEXT_BLOCK, textsName, writeTexts } from './text-blocks.ts';

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
  const parts = cutBundles(leafRuns(corpus.clauses));
  const leaves: Catalog['leaves'] = [];
  const bundles: string[] = [];
  const sources: Catalog['sources'] = [];
  const sourceTexts = indexedSources(input.sources);
  for (const [at, part] of parts.entries()) {
    const folder = at === 0 ? '' : `more-${at}/`;
    const last = at === parts.length - 1;
    const added = last ? sourceTexts.map(([, text]) => text) : [];
    const content = ({ first, size }: LeafRun): string => leafContent(forms.slice(first, first + size));
    const records = await keptBundle(kept, {
      folder: join(outDir, folder),
      primary: at === 0,
      madeFrom: [part.map((run) => [texts.get(run.doc), run.at, run.size]), added],
      contents: () => [...part.map(content), ...added.map(sourceContent)],
      taken: new Set(leaves.map((leaf) => leaf.record)),
    });
    leaves.push(...part.map(({ first, size }, n) => ({ bundle: at, record: records[n] ?? '', first, size })));
    if (last) sourceTexts.forEach(([doc], n) => void sources.push({ doc, record: records[part.length + n] ?? '' }));
    bundles.push(folder);
  }

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
    bundles,
    entries: await Promise.all(bundles.map((folder) => readFile(join(outDir, folder, 'pagefind-entry.json'), 'utf8'))),
    sources,
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
  return { clauses: corpus.clauses.length, bundles: bundles.length, bytes, forms };
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
