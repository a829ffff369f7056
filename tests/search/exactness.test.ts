import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { seededQueries } from '../../src/search/seeded-queries.ts';
import { differences } from '../../src/search/verify.ts';
import { type BuiltIndex, builtIndex, testClause, testDocument } from './search-fixture.ts';

const LONG = '建设国家级新型耐火材料研发制造基地'.repeat(30);
const clauses = [
  { text: '耐火材料产业高质量发展' },
  { text: '' },
  { text: '一' },
  { text: '', heading: '总体要求', headingStyle: 'own-line' },
  { text: '坚持创新驱动。', heading: '基本原则', headingStyle: 'own-line' },
  { text: '促进产业集聚。依托园区', heading: '促进产业集聚', headingStyle: 'run-in' },
  { text: LONG },
  { text: '正文', heading: '很长的标题'.repeat(40), headingStyle: 'own-line' },
  { text: '啊啊啊啊啊啊，哈哈哈' },
  { text: '𠮷野家𠮷𠮷，𪚥龘', heading: '𠮷', headingStyle: 'own-line' },
  { text: 'ABCabc ＡＢＣ 123１２３ ﬁ ① ㎡ Ⅳ' },
  { text: 'e\u0301te\u0301 İstanbul ΣΑΣ ß' },
  { text: '（2017-2020年）《办法》〔2022〕56号“两化”—— - -- "quoted" 标题:词' },
  { text: '\t 列一\t列二\n列三　列四 ' },
  { text: 'abababab cdcdcd' },
  { text: 'x'.repeat(127) },
  { text: 'y'.repeat(128) },
  { text: `${'z'.repeat(126)}末` },
  { text: '{`<script>` <b> $' + '{a} \\ / & z0000 yS1z - }' },
] as const;

let built: BuiltIndex;
const corpus = clauses.map((fields, at) => testClause(at < 9 ? 'a' : 'b', at, fields));
beforeAll(async () => {
  built = await builtIndex({ corpus: { documents: [testDocument('a'), testDocument('b')], clauses: corpus } });
});
afterAll(() => built.remove());

const found = async (query: string): Promise<number[]> =>
  (await built.engine.search(query)).hits.map((hit) => hit.clause).sort((a, b) => a - b);

describe('a search for one string finds what a plain scan finds', () => {
  it('on seeded queries over texts made to be hard', async () => {
    expect(await differences(built.engine, corpus, seededQueries(corpus, 1500, 1))).toEqual([]);
  });

  it('on every substring of one to five characters of every clause', async () => {
    const queries = new Set<string>();
    for (const { heading, text } of corpus) {
      for (const field of [heading ?? '', text]) {
        const characters = [...field.replace(/\s/gu, '')];
        for (let from = 0; from < Math.min(characters.length, 60); from += 1) {
          for (let size = 1; size <= 5; size += 1) queries.add(characters.slice(from, from + size).join(''));
        }
      }
    }
    expect(await differences(built.engine, corpus, [...queries])).toEqual([]);
  });

  it('on strings of any characters', async () => {
    const alphabet = fc.constantFrom(...'耐火材料啊一x12-"𠮷éΣ《〔'.normalize('NFC'));
    // A sign of the query language ("…") is not a string to look for, unless a text holds it.
    const string = fc
      .array(alphabet, { minLength: 1, maxLength: 6 })
      .map((list) => list.join(''))
      .filter((text) => parseQuery(text).literal === null);
    await fc.assert(
      fc.asyncProperty(string, async (query) => {
        expect(await differences(built.engine, corpus, [query])).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('but none across the border of heading and text, or of two clauses', async () => {
    expect(await found('原则坚持')).toEqual([]);
    expect(await found('要求坚持')).toEqual([]);
    expect(await found('发展一')).toEqual([]);
    expect(await found('基本原则')).toEqual([4]);
  });

  it('and counts occurrences as an editor does, side by side', async () => {
    const { hits } = await built.engine.search('啊啊');
    expect(hits.map((hit) => [hit.clause, hit.occurrences])).toEqual([[8, 3]]);
    const run = (await built.engine.search('促进产业集聚')).hits;
    expect(run.map((hit) => [hit.clause, hit.inHeading, hit.occurrences])).toEqual([[5, true, 1]]);
  });

  it('and tells anchors and tokens apart from text', async () => {
    expect(await found('ys1z')).toEqual([18]);
    expect(await built.engine.jumps('第一部分第1款')).toEqual([]);
  });
});
