import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { AgencyAssignment, Quantity, Support, Topic } from '../../domain/fact.ts';
import type { Link } from '../../domain/link.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { topicClauses } from './topic-clauses.ts';
import { topicFigures } from './topic-figures.ts';
import { topicRecords } from './topic-records.ts';

/** What one document says of the topic. */
export interface TopicChapter {
  document: PolicyDocument;
  /** Clauses whose first topic it is. */
  spoken: readonly Clause[];
  /** Clauses that touch it. */
  touched: readonly Clause[];
}

/** An agency with its tasks in the topic. */
export interface TopicAgency {
  agency: string;
  lead: number;
  clauses: RowEnd[];
}

/** All that the page of a topic shows (专题). */
export interface TopicPage {
  topic: Topic;
  chapters: TopicChapter[];
  /** Documents of the corpus of which no clause is classed with it; its words may stand in them, see `topic-mentions.ts`. */
  silent: PolicyDocument[];
  /** By year, see `topic-figures.ts`. */
  figures: readonly Quantity[];
  support: { record: Support; end: RowEnd }[];
  agencies: TopicAgency[];
  /** Those of strength 2 or more between clauses that both speak of it. */
  links: readonly Link[];
  related: { topic: Topic; count: number }[];
}

/** Returns the page of a topic: passages by date, figures over time, measures, agencies, links. */
export function topicPage(corpus: Corpus, topic: Topic): TopicPage {
  const central = new Set(topic.clauses.filter(({ primary }) => primary).map(({ clause }) => clause));
  const { all: members, byDocument } = topicClauses(corpus, topic);
  const { support, agencies, links } = topicRecords(corpus);
  const chapters = corpus.documents.flatMap((document): TopicChapter[] => {
    const own = byDocument.get(document.id) ?? [];
    if (own.length === 0) return [];
    const isSpoken = ({ id, text }: Clause): boolean => central.has(id) && text !== '';
    return [
      {
        document,
        spoken: own.filter(isSpoken),
        touched: own.filter((clause) => !isSpoken(clause)),
      },
    ];
  });
  return {
    topic,
    chapters,
    silent: corpus.documents.filter(({ id }) => !byDocument.has(id)),
    figures: topicFigures(corpus, topic, central),
    support: (support.get(topic) ?? []).flatMap((record) => {
      const end = endOf(corpus, record.clause);
      return end ? [{ record, end }] : [];
    }),
    agencies: agenciesOf(corpus, agencies.get(topic) ?? []),
    links: links.get(topic.label) ?? [],
    related: relatedTo(corpus, topic, members),
  };
}

function agenciesOf(corpus: Corpus, assignments: readonly AgencyAssignment[]): TopicAgency[] {
  const byAgency = Map.groupBy(assignments, ({ agency }) => agency);
  return [...byAgency]
    .map(([agency, list]) => ({
      agency,
      lead: list.filter(({ role }) => role === 'lead').length,
      clauses: [...new Set(list.map(({ clause }) => clause))].flatMap((id) => endOf(corpus, id) ?? []),
    }))
    .sort((a, b) => b.clauses.length - a.clauses.length || (a.agency < b.agency ? -1 : 1));
}

const MOST_RELATED = 10;

function relatedTo(corpus: Corpus, topic: Topic, members: readonly Clause[]): TopicPage['related'] {
  const counts = new Map(corpus.topics.map((other) => [other.label, { topic: other, count: 0 }]));
  for (const { topics } of members)
    for (const label of topics) {
      const counted = counts.get(label);
      if (counted) counted.count += 1;
    }
  counts.delete(topic.label);
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, MOST_RELATED);
}
