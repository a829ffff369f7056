import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAsData } from '../../src/search/batch.ts';
import { type FacetTable, facetCounts, filterHits } from '../../src/search/facets.ts';
import { ownOccurrences, repeatedHits } from '../../src/search/inline-hits.ts';
import { type BuiltIndex, builtIndex, testClause, testDocument } from './search-fixture.ts';

let built: BuiltIndex;
beforeAll(async () => {
  built = await builtIndex({
    corpus: {
      documents: [
        testDocument('p', { title: '河南省计划', shortTitle: '河南 2017', issuedOn: '2017-10-16' }),
        testDocument('c', { title: '新密市计划', shortTitle: '新密 2023', level: 'county', issuedOn: '2023-06-01' }),
      ],
      clauses: [
        testClause('p', 0, { text: '发展新型耐火材料。', topics: ['耐火材料'] }),
        testClause('p', 1, { text: '', heading: '人才引进', headingStyle: 'own-line' }),
        testClause('p', 2, { text: '给予奖励50万元', parent: 'p#s2' }),
        testClause('c', 0, { text: '耐材产值突破400亿元。耐材企业', agencies: ['新密市科工信局'] }),
        testClause('c', 1, { text: '耐材博物馆，一是宣传', anchor: 's2' }),
        testClause('c', 2, { text: '耐材博物馆', anchor: 's2-i1', inline: true, parent: 'c#s2' }),
        testClause('c', 3, { text: '郑政办〔2022〕56号' }),
        testClause('c', 4, { text: '年销售额3400亿元，400亿元和亿元级' }),
        testClause('c', 5, { text: '主营业务收入3400亿元，主营业务收入1400亿元，投资400个，亿元' }),
        testClause('c', 6, { text: '二○二○年五月四日' }),
      ],
      synonyms: [{ words: ['耐火材料', '耐材'] }],
    },
    topics: [
      { label: '耐火材料', kind: 'subject' },
      { label: '人才', kind: 'measure' },
    ],
    sources: new Map([
      ['p', '一、发展新型耐火\n材料。耐火材料'],
      ['c', '耐材'],
    ]),
  });
});
afterAll(() => built.remove());

const ids = async (q: string): Promise<string[]> => (await answerAsData(built.engine, q)).hits.map((hit) => hit.id);

describe('the query language', () => {
  it('finds words that are all in one clause', async () => {
    expect(await ids('耐材 产值')).toEqual(['c#s1']);
    expect(await ids('耐材 新型')).toEqual([]);
  });

  it('leaves out what must not occur, and looks in headings where asked', async () => {
    expect(await ids('耐材 -博物馆')).toEqual(['c#s1']);
    expect(await ids('标题:人才')).toEqual(['p#s2']);
    expect(await ids('标题:耐材')).toEqual([]);
  });

  it('takes a number and its unit as one, and puts those that are part of a longer number last', async () => {
    const { hits, words } = await built.engine.search('400 亿元');
    expect(words.map(({ key }) => key)).toEqual(['400亿元']);
    const read = await built.engine.read(hits.map(({ clause }) => clause));
    expect(hits.map(({ longer }, at) => [read[at]?.id, longer])).toEqual([
      ['c#s5', null],
      ['c#s1', null],
      ['c#s6', '3400亿元'],
    ]);
    expect(await ids('投资 亿元')).toEqual(['c#s6']);
  });

  it('finds nothing in nothing', async () => {
    expect(await ids('')).toEqual([]);
    expect(await ids('-耐材')).toEqual([]);
  });
});

describe('beside the hits, never among them', () => {
  it('stand other forms of the word', async () => {
    const { hits, synonymHits } = await answerAsData(built.engine, '耐火材料');
    expect(hits.map((hit) => hit.id)).toEqual(['p#s1']);
    expect(new Set(synonymHits.map((hit) => hit.id))).toEqual(new Set(['c#s1', 'c#s2', 'c#s2-i1']));
    expect(synonymHits.every((hit) => hit.why === 'synonym')).toBe(true);
  });

  it('stands the same figure printed in another way, unless it is part of a longer one', async () => {
    const { hits, synonymHits } = await answerAsData(built.engine, '四百亿元');
    expect(hits).toEqual([]);
    expect(synonymHits.map(({ id, words }) => [id, words])).toEqual([
      ['c#s5', ['400亿元']],
      ['c#s1', ['400亿元']],
    ]);
    expect((await answerAsData(built.engine, '5十万元')).synonymHits[0]).toMatchObject({ id: 'p#s3', why: 'synonym' });
  });

  it('stands what is found without punctuation in query and text', async () => {
    const retried = async (q: string): Promise<unknown> => {
      const answer = await answerAsData(built.engine, q);
      expect(answer.total).toBe(0);
      return answer.retried && [answer.retried.q, answer.retried.hits.map((hit) => hit.id)];
    };
    expect(await retried('耐材“博物馆”')).toEqual(['耐材博物馆', ['c#s2', 'c#s2-i1']]);
    expect(await retried('郑政办[2022]56号')).toEqual(['郑政办202256号', ['c#s4']]);
    expect(await retried('郑政办202256号')).toEqual(['郑政办202256号', ['c#s4']]);
    expect(await retried('馆一是')).toEqual(['馆一是', ['c#s2']]);
    expect(await retried('——')).toBeNull();
  });

  it('stand clauses below a heading, or of a document, that has the word', async () => {
    const { hits, synonymHits } = await answerAsData(built.engine, '人才引进 奖励');
    expect(hits).toEqual([]);
    expect(synonymHits[0]).toMatchObject({ id: 'p#s3', why: 'context', words: ['奖励'] });
    const titled = await answerAsData(built.engine, '新密 产值');
    expect(titled.synonymHits[0]).toMatchObject({ id: 'c#s1', why: 'context' });
  });

  it('stands what a phrase without spaces finds when taken apart, and simplified for traditional', async () => {
    expect((await answerAsData(built.engine, '耐材企业产值')).synonymHits[0]?.id).toBe('c#s1');
    expect((await answerAsData(built.engine, '耐材產值')).retried?.hits.map((hit) => hit.id)).toEqual(['c#s1']);
  });
});

describe('a reading beside the hits', () => {
  const why = async (q: string) => (await answerAsData(built.engine, q)).synonymHits.map((hit) => [hit.id, hit.why]);

  it('takes a number and its unit as the hits do', async () => {
    expect((await why('400 亿元')).map(([id]) => id)).not.toContain('c#s6');
  });

  it('does not leave the headings where the headings have the word', async () => {
    expect(await ids('标题:人才')).toEqual(['p#s2']);
    expect(await why('标题:人才')).toEqual([]);
  });

  it('knows a day however it is printed', async () => {
    expect(await ids('2020-05-04')).toEqual([]);
    expect(await why('2020-05-04')).toEqual([['c#s7', 'synonym']]);
    expect(await why('2020年5月4日')).toEqual([['c#s7', 'synonym']]);
  });
});

describe('a part of a query that no clause has', () => {
  it('is named, and no hit is said to have every word', async () => {
    const answer = await built.engine.search('耐材才料');
    const { terms, dropped, full, most } = await built.engine.broaden(answer.query);
    expect({ terms, dropped, full }).toEqual({ terms: ['耐材'], dropped: ['才料'], full: [] });
    expect(most.length).toBeGreaterThan(0);
    expect(most.every(({ missing }) => missing.includes('才料'))).toBe(true);
    const { synonymHits } = await answerAsData(built.engine, '耐材才料');
    expect(synonymHits.every(({ why }) => why === 'partial')).toBe(true);
  });

  it('is never part of a number, and words of a question are told apart from it', async () => {
    const read = async (q: string) => built.engine.broaden((await built.engine.search(q)).query);
    expect(await read('三千五百亿元')).toMatchObject({ terms: [], dropped: ['三千五百亿元'] });
    expect(await read('耐材产值多少')).toMatchObject({ terms: ['耐材', '产值'], dropped: [], skipped: ['多少'] });
    expect(await read('耐材 产值 多少')).toMatchObject({ dropped: [], skipped: ['多少'] });
  });
});

describe('a phrase taken apart', () => {
  const read = async (q: string) => built.engine.broaden((await built.engine.search(q)).query);

  it('tells a character that stands in clauses from one that stands in none', async () => {
    const told = await read('耐材馆产值喵');
    expect(told).toMatchObject({ terms: ['耐材', '产值'], lone: ['馆'], dropped: ['喵'], full: [] });
    expect(told.most.every(({ missing }) => !missing.includes('馆') && missing.includes('喵'))).toBe(true);
    expect(await read('耐材馆产值')).toMatchObject({ lone: ['馆'], dropped: [], full: [] });
  });

  it('leaves a Latin word and a number whole, with its point and sign', async () => {
    expect(await read('rencai')).toMatchObject({ terms: [], dropped: ['rencai'], most: [] });
    expect(await read('rencai产值')).toMatchObject({ terms: ['产值'], dropped: ['rencai'] });
    expect(await read('耐材17.1%产值')).toMatchObject({ terms: ['耐材', '产值'], dropped: ['17.1%'] });
    expect(await read('耐材5百万产值')).toMatchObject({ terms: ['耐材', '产值'], dropped: ['5百万'] });
  });

  it('is not looked for by a number alone', async () => {
    expect(await read('第400条')).toMatchObject({ terms: [], dropped: ['第400条'], most: [] });
  });

  it('keeps apart what a mark stood between, so that nothing is named that nobody typed', async () => {
    expect(await read('耐材、喵〔3022〕喵')).toMatchObject({ terms: ['耐材'], dropped: ['喵', '3022'] });
  });

  it('has its figure printed as the texts have it, and passes over longer figures', async () => {
    const { terms, dropped, full } = await read('突破四百亿元的耐材');
    expect([terms.includes('400亿元'), dropped]).toEqual([true, []]);
    const clauses = await built.engine.read(full.map(({ clause }) => clause));
    expect(clauses.map(({ id }) => id)).not.toContain('c#s6');
  });

  it('says what is too long to be looked for', async () => {
    const { lone } = await read(`${'耐材企业'.repeat(20)}产值突破`);
    expect(lone).toEqual(['产值突破']);
  });
});

describe('counts', () => {
  it('in the sources leave white space out, and tell how many a plain search in the file finds', async () => {
    expect(await built.engine.countInSources('耐火材料')).toEqual(
      new Map([
        ['p', { all: 2, plain: 1 }],
        ['c', { all: 0, plain: 0 }],
      ]),
    );
    expect((await built.engine.countInSources('耐')).get('p')).toEqual({ all: 2, plain: 2 });
  });

  it('of facets hold for what is chosen elsewhere, zeros shown', async () => {
    const { catalog } = built.engine;
    const table: FacetTable = { topics: ['耐火材料'], measures: [], agencies: [], clauses: [[[0], [], []]] };
    const { hits } = await built.engine.search('耐');
    const county = { level: ['county'] };
    expect(facetCounts(catalog, table, hits, county, 'level').map(({ value, count }) => [value, count])).toEqual([
      ['province', 1],
      ['county', 3],
    ]);
    expect(facetCounts(catalog, table, hits, county, 'topic')).toEqual([
      { value: '耐火材料', label: '耐火材料', count: 0 },
    ]);
    expect(filterHits(catalog, table, hits, { ...county, year: ['2017'] })).toEqual([]);
  });

  it('take the words of an inline item once, where the clause that holds it is a hit too', async () => {
    const { catalog } = built.engine;
    const { hits } = await built.engine.search('博物馆');
    expect([hits.length, repeatedHits(catalog, hits).size, ownOccurrences(catalog, hits)]).toEqual([2, 1, 1]);
    const alone = (await built.engine.search('博物馆 -宣传')).hits;
    expect([alone.length, repeatedHits(catalog, alone).size, ownOccurrences(catalog, alone)]).toEqual([1, 0, 1]);
  });
});
