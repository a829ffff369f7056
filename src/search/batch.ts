import type { Engine } from './engine.ts';

/** A clause named by an answer. */
export interface NamedClause {
  id: string;
  url: string;
}

/** A clause beside the hits, and how it comes to be there. */
export interface NearClause extends NamedClause {
  /** `synonym`: every word, some in another form · `context`: some words stand in a heading above or in the title · `partial`: most of the words. */
  why: 'synonym' | 'context' | 'partial';
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
  /** The query without punctuation, where nothing was found as typed. */
  withoutPunctuation: { q: string; total: number; hits: NamedClause[] } | null;
}

/** Answers one query with everything that the results page shows. */
export async function answerAsData(engine: Engine, q: string): Promise<BatchAnswer> {
  const answer = await engine.search(q);
  const name = async (places: readonly number[]): Promise<NamedClause[]> =>
    (await engine.read(places)).map(({ id, url }) => ({ id, url }));
  const bare = answer.hits.length === 0 ? await engine.withoutPunctuation(answer.query) : null;
  const near = await nearClauses(engine, q, new Set(answer.hits.map((hit) => hit.clause)));
  const names = await name(near.map((each) => each.clause));
  return {
    q,
    total: answer.hits.length,
    searched: engine.catalog.clauses,
    hits: await name(answer.hits.map((hit) => hit.clause)),
    synonymHits: near.map(({ why, words }, at) => ({ ...(names[at] ?? { id: '', url: '' }), why, words })),
    jumps: await jumpsAsData(engine, q),
    withoutPunctuation:
      bare === null || bare.hits.length === 0
        ? null
        : {
            q: bare.words.map((word) => word.key).join(' '),
            total: bare.hits.length,
            hits: await name(bare.hits.map((hit) => hit.clause)),
          },
  };
}

async function jumpsAsData(engine: Engine, q: string): Promise<NamedClause[]> {
  return Promise.all(
    (await engine.jumps(q)).map(async (jump) => {
      if (jump.kind === 'document') return { id: jump.document.id, url: jump.document.url };
      const [clause] = await engine.read([jump.clause]);
      return { id: clause?.id ?? '', url: clause?.url ?? '' };
    }),
  );
}

interface Near {
  clause: number;
  why: NearClause['why'];
  words: string[];
}

/** Returns the clauses beside the hits, each once: other forms first, then words above, then most of the words. */
async function nearClauses(engine: Engine, q: string, hits: ReadonlySet<number>): Promise<Near[]> {
  const answer = await engine.search(q);
  const near = new Map<number, Near>();
  const add = (clause: number, why: Near['why'], words: string[]): void => {
    if (!hits.has(clause) && !near.has(clause)) near.set(clause, { clause, why, words });
  };
  for (const block of await engine.synonyms(answer)) {
    for (const hit of block.hits)
      add(
        hit.clause,
        'synonym',
        block.words.map((word) => word.key),
      );
  }
  const { query } = answer;
  if (query.words.length > 1 || (hits.size === 0 && near.size === 0)) {
    const wide = await engine.broaden(query);
    const words = (hit: (typeof wide.full)[number]): string[] => [...hit.own, ...hit.other.map((each) => each.to)];
    for (const hit of wide.full) add(hit.clause, hit.above.length > 0 ? 'context' : 'synonym', words(hit));
    if (hits.size === 0) for (const hit of wide.most) add(hit.clause, 'partial', words(hit));
  }
  return [...near.values()];
}
