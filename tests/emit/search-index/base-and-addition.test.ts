import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchIndexInput } from '../../../scripts/emit/search-index/build-search-index.ts';
import { listFiles } from '../../../scripts/lib/files.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import { seededQueries } from '../../../src/search/seeded-queries.ts';
import { differences } from '../../../src/search/verify.ts';
import { type BuiltIndex, builtIndex, testClause, testDocument } from '../../search/search-fixture.ts';

const SIZES: SearchIndexInput['sizes'] = {
  bundles: { least: 60, mean: 90, most: 180 },
  bases: { least: 40, share: 0.25, missing: 60 },
};

/** What each document says, by its number; the corpus is in the order of the numbers. */
type Texts = Map<number, string[]>;
const nameOf = (number: number): string => `d-${`${number}`.padStart(3, '0')}`;
const said = (number: number, count = 8 + ((number * 5) % 9)): string[] =>
  Array.from({ length: count }, (_, at) => `第${number}件第${at}条，支持${'耐火材料新产业'[(number + at) % 7]}类企业`);
const textsOf = (numbers: readonly number[]): Texts => new Map(numbers.map((number) => [number, said(number)]));
const TWENTY = Array.from({ length: 20 }, (_, number) => number);

const clausesOf = (texts: Texts): Clause[] =>
  [...texts]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, list]) => list.map((text, at) => testClause(nameOf(number), at, { text })));

const built: BuiltIndex[] = [];
const build = async (texts: Texts, keptIn: string | null, sizes = SIZES): Promise<BuiltIndex> => {
  const documents = [...texts.keys()].sort((a, b) => a - b).map((number) => testDocument(nameOf(number)));
  const index = await builtIndex({ corpus: { documents, clauses: clausesOf(texts) }, keptIn, sizes });
  built.push(index);
  return index;
};
const found = async ({ engine }: BuiltIndex, query: string): Promise<number[]> =>
  (await engine.search(query)).hits.map((hit) => hit.clause).sort((a, b) => a - b);
/** The leaves without what tells where they lie. */
const cutOf = ({ engine }: BuiltIndex): { first: number; size: number }[] =>
  engine.catalog.leaves.map(({ first, size }) => ({ first, size }));
/** Which bundle's own files stand in the other index too, by their place. */
const taken = async (from: BuiltIndex, into: BuiltIndex): Promise<string[]> => {
  const names = await listFiles(from.folder);
  return into.engine.catalog.bundles.filter((folder) => {
    const own = readdirSync(join(into.folder, folder)).filter((name) => name.endsWith('.pf_meta'));
    return own.every((name) => names.some((each) => each.endsWith(`/${name}`) || each === name));
  });
};
const exact = async (index: BuiltIndex, texts: Texts, queries = 60): Promise<void> => {
  const clauses = clausesOf(texts);
  expect(await differences(index.engine, clauses, seededQueries(clauses, queries, 5))).toEqual([]);
};

let keptIn: string;
beforeEach(async () => {
  keptIn = await mkdtemp(join(tmpdir(), 'search-base-'));
});
afterEach(async () => {
  await Promise.all(built.splice(0).map((index) => index.remove()));
  await rm(keptIn, { recursive: true });
});

describe('bundles of an earlier build with one for what changed', () => {
  it('give what a whole build gives: for a changed, a new and a removed document, step by step', async () => {
    const texts = textsOf(TWENTY);
    const first = await build(texts, keptIn);
    const count = first.engine.catalog.bundles.length;
    expect(count).toBeGreaterThan(1);

    texts.set(3, said(3).with(2, '扶持磨料磨具'));
    const changed = await build(texts, keptIn);
    expect(changed.engine.catalog.bundles).toEqual([...first.engine.catalog.bundles, `more-${count}/`]);
    expect(await taken(first, changed)).toEqual(first.engine.catalog.bundles);
    expect(cutOf(changed)).toEqual(cutOf(await build(texts, null)));
    expect(changed.engine.catalog.former).toEqual([first.engine.catalog.leaves[3]?.record]);
    expect(changed.engine.catalog.leaves[3]?.bundle).toBe(count);
    await exact(changed, texts);
    // Only the former text has the one, only the new text the other.
    const place = clausesOf(texts).findIndex(({ text }) => text === '扶持磨料磨具');
    expect(await found(first, '第3件第2条')).toEqual([place]);
    expect(await found(changed, '第3件第2条')).toEqual([]);
    expect(await found(first, '磨料磨具')).toEqual([]);
    expect(await found(changed, '磨料磨具')).toEqual([place]);
    expect((await changed.engine.jumps('d-003')).length).toBe((await first.engine.jumps('d-003')).length);

    texts.delete(17);
    texts.set(300, said(300, 12));
    const more = await build(texts, keptIn);
    expect(more.engine.catalog.former.length).toBe(2);
    const records = [...more.engine.catalog.leaves.map(({ record }) => record), ...more.engine.catalog.former];
    expect(new Set(records).size).toBe(records.length);
    expect(records).not.toContain('');
    expect(await found(more, '第17件')).toEqual([]);
    expect((await found(more, '第300件')).length).toBe(12);
    expect(cutOf(more)).toEqual(cutOf(await build(texts, null)));
    await exact(more, texts);

    const again = await build(texts, keptIn);
    expect(await listFiles(again.folder)).toEqual(await listFiles(more.folder));
    expect(again.engine.catalog).toEqual(more.engine.catalog);

    // Back to what it was: the bundle is there still, and nothing is added to it.
    const back = await build(textsOf(TWENTY), keptIn);
    expect(back.engine.catalog).toEqual(first.engine.catalog);
  });

  it('keep the sources with them, and count in those of today', async () => {
    const texts = textsOf([1, 2, 3, 4, 5]);
    const index = (sources: Map<string, string>): Promise<BuiltIndex> =>
      builtIndex({
        corpus: { documents: [...texts.keys()].map((n) => testDocument(nameOf(n))), clauses: clausesOf(texts) },
        sources,
        keptIn,
        sizes: SIZES,
      });
    const sources = new Map([...texts].map(([number, list]) => [nameOf(number), list.join('\n')]));
    const before = await index(sources);
    texts.set(4, said(4).with(0, '扶持磨料磨具'));
    const after = await index(new Map(sources).set(nameOf(4), (texts.get(4) ?? []).join('\n')));
    built.push(before, after);
    expect(after.engine.catalog.bundles.length).toBe(2);
    expect(after.engine.catalog.former.length).toBe(2);
    const counts = async ({ engine }: BuiltIndex, key: string): Promise<number[]> =>
      [...(await engine.countInSources(key)).values()].map(({ all }) => all);
    expect(await counts(before, '第4件第0条')).toEqual([0, 0, 0, 1, 0]);
    expect(await counts(after, '第4件第0条')).toEqual([0, 0, 0, 0, 0]);
    expect(await counts(after, '磨料磨具')).toEqual([0, 0, 0, 1, 0]);
    expect(await counts(after, '第5件第0条')).toEqual([0, 0, 0, 0, 1]);
  });

  it('are made anew where too much has changed, and the store forgets what no build of today uses', async () => {
    const texts = textsOf(TWENTY);
    const first = await build(texts, keptIn);
    const files = (await listFiles(keptIn)).length;
    for (const number of [0, 19]) texts.set(number, said(number).with(1, `扶持磨料磨具${number}`));
    const some = await build(texts, keptIn);
    expect(some.engine.catalog.bundles.length).toBe(first.engine.catalog.bundles.length + 1);
    for (const number of TWENTY) texts.set(number, said(number).with(1, `改动${number}`));
    const all = await build(texts, keptIn);
    expect(await taken(some, all)).toEqual([]);
    expect(all.engine.catalog.former).toEqual([]);
    expect(all.engine.catalog.bundles).toEqual(first.engine.catalog.bundles);
    expect((await listFiles(keptIn)).length).toBe(files);
  });

  it('are those of a whole build to the byte where they are small', async () => {
    const texts = textsOf([1, 2, 3, 4]);
    await build(texts, keptIn, {});
    texts.set(2, said(2).with(1, '扶持磨料磨具'));
    const [after, whole] = [await build(texts, keptIn, {}), await build(texts, null, {})];
    const paths = await listFiles(after.folder);
    expect(paths).toEqual(await listFiles(whole.folder));
    for (const path of paths)
      expect((await readFile(join(after.folder, path))).equals(await readFile(join(whole.folder, path))), path).toBe(
        true,
      );
  });

  it('agree with a plain scan after any changes one after the other', async () => {
    const change = fc.record({
      kind: fc.constantFrom('word', 'word', 'longer', 'new', 'gone'),
      number: fc.nat({ max: 19 }),
      at: fc.nat({ max: 7 }),
    });
    let added = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 5 }),
        async (steps) => {
          const folder = await mkdtemp(join(tmpdir(), 'search-base-'));
          const texts = textsOf(TWENTY);
          await build(texts, folder);
          for (const [step, changes] of steps.entries()) {
            for (const { kind, number, at } of changes) {
              const list = texts.get(number) ?? said(number);
              if (kind === 'word') texts.set(number, list.with(at, `第${step}次扶持${at}磨料磨具`));
              if (kind === 'longer') texts.set(number, [...list, `第${step}次添上`]);
              if (kind === 'new') texts.set(100 + number, said(100 + number));
              if (kind === 'gone') texts.delete(number);
            }
            const index = await build(texts, folder);
            const { leaves, former } = index.engine.catalog;
            added += former.length;
            expect(leaves.reduce((sum, { size }) => sum + size, 0)).toBe(clausesOf(texts).length);
            expect(leaves.every(({ first, size }, n) => first + size === (leaves[n + 1]?.first ?? first + size))).toBe(
              true,
            );
            await exact(index, texts, 40);
          }
          await rm(folder, { recursive: true });
        },
      ),
      { numRuns: 4, seed: 11 },
    );
    expect(added).toBeGreaterThan(0);
  });
});
