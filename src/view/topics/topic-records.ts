import type { Corpus } from '../../domain/corpus.ts';
import type { AgencyAssignment, Support, Topic } from '../../domain/fact.ts';
import type { Link } from '../../domain/link.ts';
import { groupByEach } from '../group-by-each.ts';
import { sharedTopics } from '../links/rows.ts';
import { madeOnce } from '../made-for.ts';
import { pageIndex } from '../pages.ts';
import { topicClauses } from './topic-clauses.ts';

/** Measures by the topic their clauses are about, tasks by the topics whose pages list their clauses, links by the label of a topic both clauses have. */
export interface TopicRecords {
  support: ReadonlyMap<Topic, readonly Support[]>;
  agencies: ReadonlyMap<Topic, readonly AgencyAssignment[]>;
  /** Those of strength 2 or more. */
  links: ReadonlyMap<string, readonly Link[]>;
}

/** Returns the records of all topics, those of each in the order of the corpus, which is gone through once. */
export function topicRecords(corpus: Corpus): TopicRecords {
  return madeOnce('topic-records', corpus, () => {
    const about = groupByEach(corpus.topics, ({ clauses }) =>
      clauses.flatMap(({ clause, primary }) => (primary ? clause : [])),
    );
    const members = groupByEach(corpus.topics, (topic) => topicClauses(corpus, topic).all.map(({ id }) => id));
    const listed = (id: string): readonly Topic[] => members.get(id) ?? [];
    const { clauseOf } = pageIndex(corpus);
    const own = (id: string): Topic[] => [
      ...(about.get(id) ?? []),
      ...(about.get(clauseOf.get(id)?.parent ?? '') ?? []),
    ];
    return {
      support: groupByEach(corpus.support, ({ clause }) => [...own(clause), ...listed(clause)]),
      // A line of responsible agencies is a clause of its own; its task is the clause it stands under.
      agencies: groupByEach(corpus.agencies, ({ clause }) => [...listed(clause), ...listed(clause.replace(/-r$/, ''))]),
      links: groupByEach(corpus.links, (link) => (link.strength >= 2 ? sharedTopics(corpus, link) : [])),
    };
  });
}
