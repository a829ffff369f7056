import type { BareHit } from './bare.ts';
import type { Broadened } from './broaden.ts';
import type { Catalog } from './catalog.ts';
import { findJumps, type Jump } from './jump.ts';
import { insideLonger, tellLonger } from './longer-figure.ts';
import { inHeading, type Match, type MatchKey, openMatch, type SourceCount } from './match.ts';
import { openPostings, type PagefindModule } from './postings.ts';
import { parseQuery, type Query, type Word } from './query.ts';
import { byRelevance, type Hit, openScore } from './rank.ts';
import type { Reader } from './reader.ts';
import type { SourceBreaks } from './source-breaks.ts';
import { figureVariants, type Variant, variantsOf } from './synonyms.ts';
import { openTexts, type ReadClauses } from './texts.ts';

/** The answer to a query, found as typed; other ways to read the query are asked for separately. */
export interface Answer {
  query: Query;
  /** The words that were looked for: the query's, or the whole query as one string. */
  words: Word[];
  /** Best first. */
  hits: Hit[];
}

/** The site's search: the same in a browser and in Node. */
export interface Engine {
  catalog: Catalog;
  match: MatchKey;
  /** How often a key stands in each source as received, by document; empty where the index holds no sources. */
  countInSources(key: string): Promise<Map<string, SourceCount>>;
  /** Finds every clause that contains all words as typed. */
  search(typed: string): Promise<Answer>;
  /** Finds them with punctuation left out of query and text. */
  withoutPunctuation(query: Query): Promise<BareHit[]>;
  /** Finds the clauses that contain all words and none of the excluded ones. */
  all(words: readonly Word[], excluded?: readonly Word[]): Promise<Hit[]>;
  /** Finds clauses that say it in other words (同义写法), one block per way of saying it; blocks without hits left out. */
  synonyms(answer: Answer): Promise<SynonymBlock[]>;
  /** Reads the query more widely: words in headings above, phrases taken apart, most of the words. */
  broaden(query: Query): Promise<Broadened>;
  /** Finds the document or clause that the query names outright (文号, 条次). */
  jumps(typed: string): Promise<Jump[]>;
  read: ReadClauses;
}

/** What another way of saying the query finds. */
export interface SynonymBlock extends Variant {
  hits: Hit[];
  /** How many of them the query itself did not find. */
  further: number;
}

/** Opens the index that a reader can reach; the module and our own catalog are read side by side. */
export async function openEngine(coming: PagefindModule | Promise<PagefindModule>, reader: Reader): Promise<Engine> {
  const [pagefind, catalog] = await Promise.all([coming, reader.unpack('catalog.pack') as Promise<Catalog>]);
  const postings = await openPostings(pagefind, catalog, reader);
  const { match, countInSources, ...places } = openMatch(
    catalog,
    postings,
    () => reader.unpack(catalog.sourceBreaks) as Promise<SourceBreaks[]>,
  );

  const score = openScore(catalog);
  const read = openTexts(catalog, reader);

  const matchWord = async (word: Word): Promise<ReadonlyMap<number, Match>> => {
    const found = await match(word.key);
    return word.title ? new Map([...found].filter(([, each]) => inHeading(catalog, each))) : found;
  };

  const all: Engine['all'] = async (words, excluded = []) => {
    const [first, ...rest] = await Promise.all(words.map(matchWord));
    if (first === undefined) return [];
    const barred = await Promise.all(excluded.map(matchWord));
    const keys = words.map((word) => word.key);
    const hits: Hit[] = [];
    for (const [clause, own] of first) {
      const others = rest.map((found) => found.get(clause));
      if (barred.some((found) => found.has(clause)) || others.includes(undefined)) continue;
      const matches = [own, ...others].filter((each) => each !== undefined);
      hits.push({
        clause,
        inHeading: matches.some((each) => inHeading(catalog, each)),
        occurrences: matches.reduce((sum, each) => sum + each.heading.length + each.text.length, 0),
        score: score(keys, matches),
        longer: null,
      });
    }
    return hits.sort(byRelevance);
  };

  const matchWhole: MatchKey = async (key) => {
    const found = await match(key);
    const longer = await insideLonger(read, key, [...found.keys()]);
    return longer.size === 0 ? found : new Map([...found].filter(([clause]) => !longer.has(clause)));
  };

  /** Keeps the hits in which no figure is part of a longer one (500万 in 1500万 or in 500万亿). */
  const wholeFigures = async (words: readonly Word[], hits: readonly Hit[]): Promise<Hit[]> => {
    const scaled = await Promise.all(words.filter(({ key }) => key.endsWith('万')).map(({ key }) => match(`${key}亿`)));
    const told = await tellLonger(read, words, hits);
    return told.filter(({ clause, longer }) => longer === null && !scaled.some((found) => found.has(clause)));
  };

  return {
    catalog,
    match,
    countInSources,
    all,
    read,
    // Read when first needed: most searches never are read widely.
    broaden: async (query) =>
      (await import('./broaden.ts')).broaden(catalog, match, matchWhole, query.words, query.excluded),
    jumps: (typed) => findJumps(catalog, { ...places, read }, typed),
    synonyms: async ({ query, words, hits }) => {
      const known = new Set(hits.map((hit) => hit.clause));
      const variants = [...figureVariants(words), ...variantsOf(catalog.synonyms, words)];
      const blocks = await Promise.all(
        variants.map(async (variant) => {
          const own = await all(variant.words, query.excluded);
          const found = variant.kind !== 'word' ? await wholeFigures(variant.words, own) : own;
          return { ...variant, hits: found, further: found.filter((hit) => !known.has(hit.clause)).length };
        }),
      );
      return blocks.filter((block) => block.hits.length > 0);
    },
    search: async (typed) => {
      const query = parseQuery(typed);
      if (query.literal !== null) {
        const words = [{ key: query.literal, title: false }];
        const hits = await all(words);
        if (hits.length > 0 || query.words.length === 0) return { query, words, hits };
      }
      if (query.figures !== null) {
        const hits = await all(query.figures, query.excluded);
        if (hits.length > 0) return { query, words: query.figures, hits: await tellLonger(read, query.figures, hits) };
      }
      const hits = await all(query.words, query.excluded);
      return { query, words: query.words, hits: await tellLonger(read, query.words, hits) };
    },
    withoutPunctuation: async (query) => {
      const barred = await Promise.all(query.excluded.map(matchWord));
      const { findBare } = await import('./bare.ts');
      const words = query.words.length > 0 ? query.words : [{ key: query.typed, title: false }];
      const hits = await findBare(match, read, words);
      return hits.filter(({ clause }) => !barred.some((found) => found.has(clause)));
    },
  };
}
