import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Support, Topic } from '../../domain/fact.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { endOf, type LinkRow, linkRows, type RowEnd } from '../links/rows.ts';
import { pageIndex } from '../pages.ts';
import { topicClauses } from './topic-clauses.ts';
import { type TopicFigure, topicFigures } from './topic-figures.ts';

/** A clause that speaks of the topic, with the sentences in which it does. */
export interface TopicPassage {
  end: RowEnd;
  text: string;
  /** Whether something before or after the shown sentences is left out. */
  cut: boolean;
}

/** What one document says of the topic. */
export interface TopicChapter {
  document: PolicyDocument;
  /** Clauses whose first topic it is. */
  passages: TopicPassage[];
  /** Clauses that touch it. */
  others: RowEnd[];
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
  /** Documents of the corpus in which no clause speaks of it. */
  silent: PolicyDocument[];
  figures: TopicFigure[];
  support: { record: Support; end: RowEnd }[];
  agencies: TopicAgency[];
  links: LinkRow[];
  related: { topic: Topic; count: number }[];
  searched: number;
}

/** Returns the page of a topic: passages by date, figures over time, measures, agencies, links. */
export function topicPage(corpus: Corpus, topic: Topic): TopicPage {
  const { clauseOf } = pageIndex(corpus);
  const central = new Set(topic.clauses.filter(({ primary }) => primary).map(({ clause }) => clause));
  const members = topicClauses(topic, (id) => clauseOf.get(id));
  const ids = new Set(members.map(({ id }) => id));
  const isOwn = (id: string): boolean => central.has(id) || central.has(clauseOf.get(id)?.parent ?? '');
  const words = [topic.label, ...topic.synonyms];
  const byDocument = Map.groupBy(members, ({ doc }) => doc);
  const chapters = corpus.documents.flatMap((document): TopicChapter[] => {
    const own = byDocument.get(document.id) ?? [];
    if (own.length === 0) return [];
    const isSpoken = ({ id, text }: Clause): boolean => central.has(id) && text !== '';
    return [
      {
        document,
        passages: own.filter(isSpoken).flatMap((clause) => passageOf(corpus, clause, words) ?? []),
        others: own.filter((clause) => !isSpoken(clause)).flatMap(({ id }) => endOf(corpus, id) ?? []),
      },
    ];
  });
  return {
    topic,
    chapters,
    silent: corpus.documents.filter(({ id }) => !byDocument.has(id)),
    figures: topicFigures(corpus, topic, central),
    support: corpus.support
      .filter(({ clause }) => isOwn(clause) || ids.has(clause))
      .flatMap((record) => {
        const end = endOf(corpus, record.clause);
        return end ? [{ record, end }] : [];
      }),
    agencies: agenciesOf(corpus, isOwn),
    links: linkRows(corpus).filter(({ topics, link }) => topics.includes(topic.label) && link.strength >= 2),
    related: relatedTo(corpus, topic, members),
    searched: corpus.clauses.filter(({ inline }) => !inline).length,
  };
}

const MOST_SHOWN = 240;

function passageOf(corpus: Corpus, clause: Clause, words: readonly string[]): TopicPassage | null {
  const end = endOf(corpus, clause.id);
  if (!end) return null;
  if (clause.text.length <= MOST_SHOWN) return { end, text: clause.text, cut: false };
  const sentences = sentencesOf(clause.text);
  const hit = sentences.findIndex(([from, to]) => words.some((word) => clause.text.slice(from, to).includes(word)));
  const start = sentences[Math.max(0, hit)]?.[0] ?? 0;
  let stop = start;
  for (const [, to] of sentences) if (to > start && (stop === start || to - start <= MOST_SHOWN)) stop = to;
  return { end, text: clause.text.slice(start, stop), cut: start > 0 || stop < clause.text.length };
}

function agenciesOf(corpus: Corpus, isOwn: (id: string) => boolean): TopicAgency[] {
  const byAgency = Map.groupBy(
    corpus.agencies.filter(({ clause }) => isOwn(clause) || isOwn(clause.replace(/-r$/, ''))),
    ({ agency }) => agency,
  );
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
  const counts = new Map<string, number>();
  for (const { topics } of members) for (const label of topics) counts.set(label, (counts.get(label) ?? 0) + 1);
  return corpus.topics
    .filter(({ id, label }) => id !== topic.id && (counts.get(label) ?? 0) > 1)
    .map((other) => ({ topic: other, count: counts.get(other.label) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, MOST_RELATED);
}
