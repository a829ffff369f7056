import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Quantity, Support, Topic } from '../../domain/fact.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { endOf, type LinkRow, linkRows, type RowEnd } from '../links/rows.ts';
import { pageIndex } from '../pages.ts';
import { topicClauses } from './topic-clauses.ts';

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

/** A figure of the topic as a row. */
export interface TopicFigure {
  quantity: Quantity;
  end: RowEnd;
  document: PolicyDocument;
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
    figures: figuresOf(corpus, topic, isOwn),
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

/** Figures whose year the text leaves open stand last. */
const UNDATED = 9999;

const SHOWN: ReadonlySet<Quantity['role']> = new Set(['target', 'actual', 'estimate', 'growth', 'share']);

/** Returns a function that asks once for each word. */
function once(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** Figures the texts set for the subject itself, or in clauses about it; growth and shares stand with their targets. */
function figuresOf(corpus: Corpus, topic: Topic, isOwn: (id: string) => boolean): TopicFigure[] {
  const names = [topic.label, ...topic.synonyms];
  // Asked once for a subject and once for a clause: a large corpus has far fewer of them than figures.
  const named = once((subject: string) => names.some((name) => subject.includes(name)));
  const own = once(isOwn);
  return corpus.quantities
    .filter(
      ({ role, subject, clause }) =>
        SHOWN.has(role) && ((subject !== null && named(subject)) || (topic.kind === 'subject' && own(clause))),
    )
    .flatMap((quantity) => {
      const end = endOf(corpus, quantity.clause);
      const document = pageIndex(corpus).pageOf.get(splitId(quantity.clause).page)?.document;
      return end && document ? [{ quantity, end, document }] : [];
    })
    .sort(
      (a, b) =>
        (a.quantity.year ?? UNDATED) - (b.quantity.year ?? UNDATED) ||
        (a.document.issuedOn ?? '').localeCompare(b.document.issuedOn ?? ''),
    );
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

/** Qualifiers that are printed after the figure. */
const AFTER = /^(?:以上|以下|左右|以内|多|余)$/u;

/** Says the value of a figure as printed: comparator, value, range, unit. */
export function figureText({ comparator, value, valueMax, unit, qualifier }: Quantity): string {
  const range = valueMax === null ? `${value}` : `${value}—${valueMax}`;
  const sign = qualifier ?? { '=': '', '>=': '不低于', '<=': '不高于', '≈': '约', range: '' }[comparator];
  return AFTER.test(sign) ? `${range}${unit}${sign}` : `${sign}${range}${unit}`;
}
