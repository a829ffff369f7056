import { bareSearchForm } from './bare.ts';
import { type Beside, lookBeside } from './beside.ts';
import type { BroadHit } from './broaden.ts';
import type { Engine } from './engine.ts';
import { simplify } from './simplify.ts';

/** A clause named by an answer. */
export interface NamedClause {
  id: string;
  url: string;
}

/** A clause beside the hits, and how it comes to be there. */
export interface NearClause extends NamedClause {
  /** `punctuation`: the words once punctuation is left out · `synonym`: every word, some in another form · `context`: some words stand in a heading above or in the title · `partial`: most of the words. */
  why: 'punctuation' | 'synonym' | 'context' | 'partial';
  /** Words that stand in the clause, in the form they have there. */
  words: string[];
}

/** The answer to one query as data (contract §3): all hits, exact; everything wider apart from them. */
export interface BatchAnswer {
  q: string;
  total: number;
  searched: number;
  hits: NamedClause[];
  synonymHits: NearClause[];
  /** The document or clauses that the query names outright (文号, 条次). */
  jumps: NamedClause[];
  /** The query without punctuation, or in simplified characters, where nothing was found as typed. */
  retried: { q: string; total: number; hits: NamedClause[] } | null;
}

/** Answers one query with everything that the results page shows. */
export async function answerAsData(engine: Engine, q: string): Promise<BatchAnswer> {
  const answer = await engine.search(q);
  const beside = await lookBeside(engine, answer, simplify);
  const near = nearClauses(beside);
  const names = await named(
    engine,
    near.map((each) => each.clause),
  );
  const retried =
    beside.bare.length > 0
      ? { q: bareSearchForm(q), places: beside.bare.map((hit) => hit.clause) }
      : beside.simplified === null
        ? null
        : { q: beside.simplified.query.typed, places: beside.simplified.hits.map((hit) => hit.clause) };
  return {
    q,
    total: answer.hits.length,
    searched: engine.catalog.clauses,
    hits: await named(
      engine,
      answer.hits.map((hit) => hit.clause),
    ),
    synonymHits: near.map(({ why, words }, at) => ({ ...(names[at] ?? { id: '', url: '' }), why, words })),
    jumps: await jumpsAsData(engine, q),
    retried:
      retried === null
        ? null
        : { q: retried.q, total: retried.places.length, hits: await named(engine, retried.places) },
  };
}

async function named(engine: Engine, places: readonly number[]): Promise<NamedClause[]> {
  return (await engine.read(places)).map(({ id, url }) => ({ id, url }));
}

async function jumpsAsData(engine: Engine, q: string): Promise<NamedClause[]> {
  return Promise.all(
    (await engine.jumps(q)).map(async (jump) => {
      if (jump.kind === 'document') return { id: jump.document.id, url: jump.document.url };
      const [clause] = await named(engine, [jump.clause]);
      return clause ?? { id: '', url: '' };
    }),
  );
}

interface Near {
  clause: number;
  why: NearClause['why'];
  words: string[];
}

/** Returns the clauses beside the hits, each once, in the order of the page. */
function nearClauses(beside: Beside): Near[] {
  const near = new Map<number, Near>();
  const add = (clause: number, why: Near['why'], words: string[]): void => {
    if (!near.has(clause)) near.set(clause, { clause, why, words });
  };
  for (const { clause, keys } of beside.bare) add(clause, 'punctuation', keys);
  for (const block of beside.synonyms) {
    for (const hit of block.beyond)
      add(
        hit.clause,
        'synonym',
        block.words.map((word) => word.key),
      );
  }
  const words = (hit: BroadHit): string[] => [...hit.own, ...hit.other.map((each) => each.to)];
  for (const hit of beside.wide) add(hit.clause, hit.above.length > 0 ? 'context' : 'synonym', words(hit));
  for (const hit of beside.most) add(hit.clause, 'partial', words(hit));
  return [...near.values()];
}
