import type { Corpus } from '../domain/corpus.ts';
import type { PolicyDocument } from '../domain/document.ts';
import type { Topic } from '../domain/fact.ts';
import { textOrder } from '../domain/text-order.ts';
import { latestDocuments } from './latest-documents.ts';
import { topicClauses } from './topics/topic-clauses.ts';
import { type Mention, topicMentions } from './topics/topic-mentions.ts';

/** One topic with the number of clauses classed with it in each document shown; the sums are over all documents. */
export interface CoverageRow {
  topic: Topic;
  counts: number[];
  /** Where a count is 0, the topic’s words that stand in the document all the same. */
  mentions: (readonly Mention[])[];
  documents: number;
  total: number;
}

/** Topic × document counts; `most` is the largest count, the full width of a bar. */
export interface Coverage {
  /** All documents, or the latest of many. */
  documents: readonly PolicyDocument[];
  rows: CoverageRow[];
  most: number;
}

/** Returns the coverage of every topic, those found in the most documents and clauses first; columns for `most` documents. */
export function topicCoverage(corpus: Corpus, most?: number): Coverage {
  const documents = latestDocuments(corpus, most);
  const rows = corpus.topics.map((topic): CoverageRow => {
    const { all, byDocument } = topicClauses(corpus, topic);
    const counts = documents.map(({ id }) => byDocument.get(id)?.length ?? 0);
    const mentions = documents.map(({ id }, at) => (counts[at] === 0 ? topicMentions(corpus, topic, id) : []));
    return { topic, counts, mentions, documents: byDocument.size, total: all.length };
  });
  rows.sort((a, b) => b.documents - a.documents || b.total - a.total || textOrder(a.topic.id, b.topic.id));
  return { documents, rows, most: Math.max(1, ...rows.flatMap((row) => row.counts)) };
}

/** Picks a few rows for the front desk: what all levels speak of, and what only some do; subjects before measures. */
export function frontRows(coverage: Coverage, count: number): CoverageRow[] {
  const subjects = coverage.rows.filter((row) => row.topic.kind === 'subject' && row.total > 0);
  const measures = coverage.rows.filter((row) => row.topic.kind === 'measure' && row.total > 0);
  const wanted = Math.min(subjects.length, Math.max(count - measures.length, Math.ceil(count * 0.6)));
  return [...subjects.slice(0, wanted), ...measures.slice(0, count - wanted)];
}
