import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Topic } from '../domain/fact.ts';
import { searchForm } from '../domain/normalize.ts';
import { madeOnce } from './made-for.ts';
import { topicCoverage } from './topic-coverage.ts';
import { wordFinder } from './word-finder.ts';

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
    const topics = topicCoverage(corpus)
      .rows.slice(0, LOOKED_AT)
      .map(({ topic }) => ({ topic, name: searchForm(topic.label) }));
    const hits = hitsOf(
      corpus,
      topics.map(({ name }) => name),
    );
    return topics
      .map(({ topic, name }): SearchExample => {
        const found = hits.get(name) ?? [];
        return { topic, hits: found.length, documents: new Set(found.map(({ doc }) => doc)).size };
      })
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.documents - a.documents || b.hits - a.hits || a.topic.id.localeCompare(b.topic.id));
  });
}

/** Returns the clauses that have each of some names in text or heading. */
function hitsOf({ clauses }: Corpus, names: readonly string[]): Map<string, Clause[]> {
  const find = wordFinder(names);
  const hits = new Map(names.map((name) => [name, [] as Clause[]]));
  for (const clause of clauses) {
    const hit = (name: string): void => {
      const list = hits.get(name);
      if (list && list.at(-1) !== clause) list.push(clause);
    };
    find(searchForm(clause.text), hit);
    if (clause.heading !== null) find(searchForm(clause.heading), hit);
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
