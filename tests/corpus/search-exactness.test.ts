import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededQueries } from '../../src/search/seeded-queries.ts';
import { differences } from '../../src/search/verify.ts';
import { loadCorpus } from '../../src/view/corpus.ts';
import { measured } from '../measured.ts';
import { type BuiltIndex, builtIndex } from '../search/search-fixture.ts';

let built: BuiltIndex;
const corpus = loadCorpus();
beforeAll(async () => {
  built = await builtIndex({ corpus });
});
afterAll(() => built.remove());

describe('search over the real corpus', () => {
  it('finds exactly what a plain scan finds, for 2,000 seeded queries', async () => {
    const queries = seededQueries(corpus.clauses, 2000, 20_230_601);
    expect(queries).toHaveLength(2000);
    const wrong = await differences(built.engine, corpus.clauses, queries);
    measured('search-exactness', [
      {
        name: '检索：与逐条扫描完全相同的查询',
        part: queries.length - wrong.length,
        whole: queries.length,
        about: '由种子定出的查询，不多一条、不少一条',
      },
    ]);
    expect(wrong).toEqual([]);
  });

  it('finds every 文号 and every printed number with its punctuation', async () => {
    const numbers = corpus.clauses.flatMap(
      (clause) => clause.text.match(/[〔［[][^〕］\]]{2,8}[〕］\]]\d+号|\d[\d.]*%/g) ?? [],
    );
    expect(numbers.length).toBeGreaterThan(50);
    expect(await differences(built.engine, corpus.clauses, [...new Set(numbers)])).toEqual([]);
  });
});
