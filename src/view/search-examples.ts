import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Topic } from '../domain/fact.ts';
import { searchForm } from '../domain/normalize.ts';
import { textOrder } from '../domain/text-order.ts';
import { madeOnce } from './made-for.ts';
import { toldBy } from './recalled.ts';
import { topicCoverage } from './topic-coverage.ts';
import { type WordFinder, wordFinder } from './word-finder.ts';

/** A topic whose name is worth searching for, with the clauses that a search for it finds. */
export interface SearchExample {
  topic: Topic;
  /** Clauses that have the name word for word in text or heading: the hits of a search for it. */
  hits: number;
  documents: number;
}

/** Topics looked at: those that most clauses are put to; the rest would cost time and come last anyway. */
const LOOKED_AT = 80;

/** Returns the topics whose names stand word for word in most documents and clauses, those first. */
export function searchExamples(corpus: Corpus): readonly SearchExample[] {
  return madeOnce('search-examples', corpus, () => {
    const hits = hitsOf(corpus);
    return topicCoverage(corpus)
      .rows.slice(0, LOOKED_AT)
      .map(({ topic }): SearchExample => ({ topic, ...(hits.get(searchForm(topic.label)) ?? NONE) }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.documents - a.documents || b.hits - a.hits || textOrder(a.topic.id, b.topic.id));
  });
}

const NONE = { hits: 0, documents: 0 };

/** Returns how many clauses and documents have the name of each topic in text or heading. */
function hitsOf(corpus: Corpus): Map<string, typeof NONE> {
  const find = wordFinder(corpus.topics.map(({ label }) => searchForm(label)));
  const found = new Map<string, typeof NONE>();
  for (const [doc, clauses] of Map.groupBy(corpus.clauses, (clause) => clause.doc))
    for (const [name, count] of toldBy(corpus, 'name-hits', [doc], () => hitsIn(clauses, find))) {
      const { hits, documents } = found.get(name) ?? NONE;
      found.set(name, { hits: hits + count, documents: documents + 1 });
    }
  return found;
}

function hitsIn(clauses: readonly Clause[], find: WordFinder): Map<string, number> {
  const hits = new Map<string, number>();
  for (const { text, heading } of clauses) {
    const names = new Set<string>();
    for (const each of [text, heading ?? '']) find(searchForm(each), (name) => names.add(name));
    for (const name of names) hits.set(name, (hits.get(name) ?? 0) + 1);
  }
  return hits;
}

/** A shorter name is found in words that mean something else (人才 in 人才公寓, 铜 in 铜川). */
const SHORTEST_TIP = 3;

/** Returns names to try in the search, from products and from measures in turn. */
export function searchTips(corpus: Corpus, most: number): string[] {
  const long = searchExamples(corpus).filter(({ topic }) => topic.label.length >= SHORTEST_TIP);
  const [subjects, measures] = (['subject', 'measure'] as const).map((kind) =>
    long.filter(({ topic }) => topic.kind === kind),
  );
  const turns = Array.from({ length: most }, (_, at) => [subjects?.[at], measures?.[at]]).flat();
  return turns.flatMap((example) => example?.topic.label ?? []).slice(0, most);
}
