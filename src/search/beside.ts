import { searchForm } from '../domain/normalize.ts';
import type { BareHit } from './bare.ts';
import type { BroadHit } from './broaden.ts';
import type { Answer, Engine, SynonymBlock } from './engine.ts';
import type { Hit } from './rank.ts';

/** What stands beside the hits: found by another reading of the query, labelled, and never among them. */
export interface Beside {
  /** What is found with punctuation left out of query and text, where nothing was found as typed. */
  bare: BareHit[];
  /** The query in simplified characters, where nothing was found as typed. */
  simplified: Answer | null;
  /** A single word in other forms (同义写法): each form with the clauses that the query did not find. */
  synonyms: (SynonymBlock & { beyond: Hit[] })[];
  /** Clauses that have every word, some in another form, in a heading above or in a title; best first. */
  wide: BroadHit[];
  /** Clauses that have most of the words; only where nothing has all of them. */
  most: BroadHit[];
  /** The words as they were taken apart for `wide` and `most`. */
  terms: string[];
  /** Parts of the query that no clause has; they were not looked for. */
  dropped: string[];
  /** Words of a question and particles, not looked for. */
  skipped: string[];
  /** Single characters between the words, and what was too long; they were not looked for. */
  lone: string[];
  /** The query in simplified characters, where that was tried and differs. */
  plain: string | null;
}

/** With fewer hits than this, other ways of saying the same are worth a look. */
const FEW = 5;
/** Up to this many clauses, reading a query widely costs little even where it has hits enough. */
const SMALL_CORPUS = 20_000;
/** A longer word is too much its own to be said otherwise. */
const SHORT_WORD = 4;

/** Turns traditional characters into simplified ones. */
export type Simplify = (text: string) => Promise<string>;

/** Looks beside the hits of an answer. */
export async function lookBeside(engine: Engine, answer: Answer, simplify: Simplify): Promise<Beside> {
  const { query, hits } = answer;
  const none = hits.length === 0;
  const known = new Set(hits.map((hit) => hit.clause));
  const bare = none ? await engine.withoutPunctuation(query) : [];
  const plain = none ? await simplify(query.typed) : query.typed;
  const simplified = plain === query.typed ? null : await engine.search(plain);
  const synonyms = answer.words.length === 1 ? await engine.synonyms(answer) : [];
  const blocks = synonyms.map((block) => ({ ...block, beyond: block.hits.filter((hit) => !known.has(hit.clause)) }));
  const listed = new Set([...known, ...blocks.flatMap((block) => block.beyond.map((hit) => hit.clause))]);
  const found = [bare, simplified?.hits, ...synonyms.map((block) => block.hits)].some(
    (list) => (list?.length ?? 0) > 0,
  );
  const few = hits.length < FEW;
  // A number that was found together with its unit is one word (500 万元).
  const words = answer.words === query.figures ? query.figures : query.words;
  const single = words.length === 1;
  const wide = single
    ? none
      ? !found
      : few && searchForm(words[0]?.key ?? '').length <= SHORT_WORD
    : few || engine.catalog.clauses <= SMALL_CORPUS;
  // Who looks in headings only, and finds something there, does not want what stands elsewhere.
  const read = wide && (none || !words.some(({ title }) => title));
  const nothing = { terms: [], dropped: [], skipped: [], lone: [], full: [], most: [] };
  const { terms, dropped, skipped, lone, full, most } = read
    ? await engine.broaden({ ...query, words: [...words] })
    : nothing;
  return {
    bare,
    simplified: simplified !== null && simplified.hits.length > 0 ? simplified : null,
    synonyms: blocks,
    wide: full.filter((hit) => !listed.has(hit.clause)),
    most: none ? most : [],
    terms,
    dropped,
    skipped,
    lone,
    plain: plain === query.typed ? null : plain,
  };
}
