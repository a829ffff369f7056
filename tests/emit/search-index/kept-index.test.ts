import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/lib/files.ts';
import { seededQueries } from '../../../src/search/seeded-queries.ts';
import { differences } from '../../../src/search/verify.ts';
import { type BuiltIndex, builtIndex, testClause, testDocument } from '../../search/search-fixture.ts';

const documents = [testDocument('a'), testDocument('b-2')];
const clauses = (changed: string) => [
  ...Array.from({ length: 70 }, (_, at) => testClause('a', at, { text: `第${at}条，耐火材料产业` })),
  ...Array.from({ length: 10 }, (_, at) => testClause('b-2', at, { text: at === 9 ? changed : `第${at}条，新材料` })),
];
const textsOf = async ({ folder }: BuiltIndex, doc: string): Promise<string[]> =>
  (await listFiles(join(folder, 'text'))).filter((path) => path.startsWith(`${doc}-`));

let keptIn: string;
let first: BuiltIndex;
let second: BuiltIndex;
let anew: BuiltIndex;
let weighed: BuiltIndex;
beforeAll(async () => {
  keptIn = await mkdtemp(join(tmpdir(), 'search-kept-'));
  first = await builtIndex({ corpus: { documents, clauses: clauses('支持龙头企业') }, keptIn });
  second = await builtIndex({ corpus: { documents, clauses: clauses('扶持龙头企业') }, keptIn });
  anew = await builtIndex({ corpus: { documents, clauses: clauses('扶持龙头企业') } });
  const weights = new Uint8Array(80).fill(2);
  weighed = await builtIndex({ corpus: { documents, clauses: clauses('扶持龙头企业') }, keptIn, weights });
});
afterAll(async () => {
  await Promise.all([first, second, anew, weighed].map((built) => built.remove()));
  await rm(keptIn, { recursive: true });
});

describe('an index that takes what it can from the last one', () => {
  it('has the texts of a document under the same names as long as they are the same', async () => {
    expect((await textsOf(first, 'a')).length).toBe(9);
    expect(await textsOf(second, 'a')).toEqual(await textsOf(first, 'a'));
    const [before, after] = [await textsOf(first, 'b-2'), await textsOf(second, 'b-2')];
    expect(after.filter((path) => before.includes(path))).toEqual([]);
  });

  it('is what one made anew is', async () => {
    expect(await listFiles(second.folder)).toEqual(await listFiles(anew.folder));
    expect(second.engine.catalog).toEqual(anew.engine.catalog);
    const [last] = await second.engine.read([79]);
    expect(last?.text).toBe('扶持龙头企业');
    const changed = clauses('扶持龙头企业');
    expect(await differences(second.engine, changed, seededQueries(changed, 200, 3))).toEqual([]);
  });

  it('has another version with every change, be it only what a clause is worth', () => {
    expect(new Set([first, second, weighed].map(({ engine }) => engine.catalog.version)).size).toBe(3);
  });
});
