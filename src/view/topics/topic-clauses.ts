import type { Clause } from '../../domain/clause.ts';
import type { Topic } from '../../domain/fact.ts';

/**
 * Returns the clauses counted and listed under a topic. An item inside a paragraph is read with the paragraph,
 * unless it alone speaks of the topic.
 */
export function topicClauses(topic: Topic, clauseOf: (id: string) => Clause | undefined): Clause[] {
  const named = new Set(topic.clauses.map(({ clause }) => clause));
  return topic.clauses
    .flatMap(({ clause }) => clauseOf(clause) ?? [])
    .filter(({ inline, parent }) => !(inline && parent !== null && named.has(parent)));
}
