import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSearchIndex, type SearchIndexInput } from '../../scripts/emit/search-index/build-search-index.ts';
import { openNodeSearch } from '../../scripts/lib/node-search.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Engine } from '../../src/search/engine.ts';

/** Returns a clause of a test document with the fields that search reads. */
export function testClause(doc: string, at: number, fields: Partial<Clause> & { text: string }): Clause {
  const anchor = fields.anchor ?? `s${at + 1}`;
  return {
    id: `${doc}#${anchor}`,
    doc,
    part: null,
    anchor,
    url: `/policies/${doc}/#${anchor}`,
    kind: 'paragraph',
    num: [at + 1],
    label: null,
    labels: [],
    citation: `${at + 1}`,
    heading: null,
    headingStyle: null,
    headings: [],
    parent: null,
    inline: false,
    order: at,
    sourceLines: [at + 1, at + 1],
    fingerprint: '00000000',
    topics: [],
    agencies: [],
    ...fields,
  };
}

/** Returns a document of the test corpus. */
export function testDocument(id: string, fields: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    id,
    title: `${id} 的标题`,
    shortTitle: id,
    docNumber: null,
    issuer: null,
    level: 'province',
    region: { code: '410000', name: '河南省' },
    issuedOn: '2020-01-01',
    validity: { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null },
    parts: [],
    url: `/policies/${id}/`,
    source: { file: '', sha256: '', characters: 0, lines: 0, retrievedFrom: null, retrievedOn: null },
    fidelity: { sourceCharacters: 0, inClauses: 0, inRepairs: 0, unexplained: 0 },
    ...fields,
  };
}

/** An index built for one test file. */
export interface BuiltIndex {
  folder: string;
  engine: Engine;
  remove(): Promise<void>;
}

/** Builds an index in a folder of its own and opens it. */
export async function builtIndex(
  input: Partial<Omit<SearchIndexInput, 'corpus' | 'outDir'>> & { corpus: Partial<SearchIndexInput['corpus']> },
): Promise<BuiltIndex> {
  const root = await mkdtemp(join(tmpdir(), 'search-'));
  const folder = join(root, 'pagefind');
  const corpus = { documents: [], clauses: [], synonyms: [], ...input.corpus };
  await buildSearchIndex({
    sources: new Map(),
    topics: [],
    weights: new Uint8Array(corpus.clauses.length),
    ...input,
    corpus,
    outDir: folder,
  });
  return { folder, engine: await openNodeSearch(folder), remove: () => rm(root, { recursive: true }) };
}
