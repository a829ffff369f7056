import type { Corpus } from '../../domain/corpus.ts';
import type { AgencyAssignment, Support, Topic } from '../../domain/fact.ts';
import type { Link } from '../../domain/link.ts';
import { sharedTopics } from '../links/rows.ts';
import { madeOnce } from '../made-for.ts';
import { pageIndex } from '../pages.ts';
import { topicClauses } from './topic-clauses.ts';

/** Measures and tasks by the topic their clauses are about, links by the label of a topic both clauses have. */
export interface TopicRecords {
  support: ReadonlyMap<Topic, readonly Support[]>;
  agencies: ReadonlyMap<Topic, readonly AgencyAssignment[]>;
  /** Those of strength 2 or more. */
  links: ReadonlyMap<string, readonly Link[]>;
}

/** Returns the records of all topics, those of each in the order of the corpus, which is gone through once. */
export function topicRecords(corpus: Corpus): TopicRecords {
  return madeOnce('topic-records', corpus, () => {
    const about = topicsBy(corpus, ({ clauses }) => clauses.flatMap(({ clause, primary }) => (primary ? clause : [])));
    const supported = new Set(corpus.support.map(({ clause }) => clause));
    const listed = topicsBy(corpus, (topic) =>
      topicClauses(corpus, topic).all.flatMap(({ id }) => (supported.has(id) ? id : [])),
    );
    const { clauseOf } = pageIndex(corpus);
    const own = (id: string): Topic[] => [
      ...(about.get(id) ?? []),
      ...(about.get(clauseOf.get(id)?.parent ?? '') ?? []),
    ];
    return {
      support: group(corpus.support, ({ clause }) => [...own(clause), ...(listed.get(clause) ?? [])]),
      // A line of responsible agencies is a clause of its own, beside the clause whose task it gives.
      agencies: group(corpus.agencies, ({ clause }) => [...own(clause), ...own(clause.replace(/-r$/, ''))]),
      links: group(corpus.links, (link) => (link.strength >= 2 ? sharedTopics(corpus, link) : [])),
    };
  });
}

function topicsBy({ topics }: Corpus, idsOf: (topic: Topic) => readonly string[]): Map<string, Topic[]> {
  const found = new Map<string, Topic[]>();
  for (const topic of topics)
    for (const id of idsOf(topic)) {
      const list = found.get(id);
      if (list) list.push(topic);
      else found.set(id, [topic]);
    }
  return found;
}

/** Groups records by all keys they have, each record once under a key. */
function group<T, K>(records: readonly T[], keysOf: (record: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records)
    for (const key of keysOf(record)) {
      const list = groups.get(key);
      if (!list) groups.set(key, [record]);
      else if (list.at(-1) !== record) list.push(record);
    }
  return groups;
}
