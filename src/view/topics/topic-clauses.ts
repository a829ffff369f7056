import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { madePer } from '../made-for.ts';
import { pageIndex } from '../pages.ts';

/** The clauses counted and listed under a topic, in its order, and those of each document. */
export interface TopicClauses {
  all: readonly Clause[];
  byDocument: ReadonlyMap<string, readonly Clause[]>;
}

/**
 * Returns the clauses counted and listed under a topic. An item inside a paragraph is read with the paragraph,
 * unless it alone speaks of the topic.
 */
export const topicClauses = madePer('topic-clauses', clausesOf);

function clausesOf(corpus: Corpus, topic: Topic): TopicClauses {
  const { clauseOf } = pageIndex(corpus);
  const named = new Set(topic.clauses.map(({ clause }) => clause));
  const all = topic.clauses
    .flatMap(({ clause }) => clauseOf.get(clause) ?? [])
    .filter(({ inline, parent }) => !(inline && parent !== null && named.has(parent)));
  return { all, byDocument: Map.groupBy(all, ({ doc }) => doc) };
}
