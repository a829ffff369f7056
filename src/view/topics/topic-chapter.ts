import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Topic } from '../../domain/fact.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { topicNames } from '../../domain/title-scope.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import type { TopicChapter } from './topic-page.ts';

/** A clause that speaks of the topic, with the sentences in which it does. */
export interface TopicPassage {
  end: RowEnd;
  text: string;
  /** Whether something before or after the shown sentences is left out. */
  cut: boolean;
}

/** A chapter of a topic as its page shows it. */
export interface ChapterView {
  document: PolicyDocument;
  passages: TopicPassage[];
  others: RowEnd[];
}

/** Returns the passages of a chapter, and the clauses that touch the topic by name; a page shows the chapters it has room for. */
export function chapterView(corpus: Corpus, topic: Topic, { document, spoken, touched }: TopicChapter): ChapterView {
  const words = topicNames(topic);
  return {
    document,
    passages: spoken.flatMap((clause) => passageOf(corpus, clause, words) ?? []),
    others: touched.flatMap(({ id }) => endOf(corpus, id) ?? []),
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
