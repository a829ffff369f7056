import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { searchForm } from '../../domain/normalize.ts';
import { topicNames } from '../../domain/title-scope.ts';
import { searchedClauses } from '../by-document.ts';
import { madeOnce, madePer } from '../made-for.ts';
import { toldBy } from '../recalled.ts';
import { searchUrl } from '../search-url.ts';
import { type WordFinder, wordFinder } from '../word-finder.ts';

/** A word of a topic that stands in a document, with how often it does and the search that shows where. */
export interface Mention {
  word: string;
  count: number;
  url: string;
}

const MOST_WORDS = 3;

/**
 * Returns the words of a topic that stand in a document letter by letter, its name first, then what means the same,
 * then the words for narrower things. A word that holds one already named is not told again (铜, not also 铜材), nor one
 * that stands nowhere but in those named (兼并重组, not also 兼并).
 * An empty list says that none of them stands anywhere in the text.
 */
export function topicMentions(corpus: Corpus, topic: Topic, doc: string): Mention[] {
  const [{ formOf }, counts] = [sought(corpus), wordCounts(corpus, doc)];
  const times = (word: string): number => counts.get(formOf.get(word) ?? '') ?? 0;
  const named: string[] = [];
  for (const word of topicWords(topic).filter((word) => times(word) > 0)) {
    const around = named.filter((other) => other.includes(word)).reduce((sum, other) => sum + times(other), 0);
    if (times(word) > around && !named.some((other) => word.includes(other))) named.push(word);
  }
  return named.slice(0, MOST_WORDS).map((word) => ({ word, count: times(word), url: searchUrl(word, doc) }));
}

/** Returns all words that speak for a topic: its name, what means the same, what is narrower. */
export function topicWords(topic: Topic): string[] {
  return [...topicNames(topic), ...topic.words];
}

/** Says how often a word stands in the text: “铜”3 次. */
export function mentionText({ word, count }: Mention): string {
  return `“${word}”${count} 次`;
}

/** Says which words were looked for in vain: “铜”和 9 个同义词、下位词. */
export function soughtText(topic: Topic): string {
  const others = topicWords(topic).length - 1;
  return others === 0 ? `“${topic.label}”` : `“${topic.label}”，也没有它的 ${others} 个同义词、下位词`;
}

/** The words of all topics as search sees them, and what finds them. */
interface Sought {
  formOf: ReadonlyMap<string, string>;
  find: WordFinder;
}

function sought(corpus: Corpus): Sought {
  return madeOnce('topic-words', corpus, () => {
    const formOf = new Map(corpus.topics.flatMap(topicWords).map((word) => [word, searchForm(word)]));
    return { formOf, find: wordFinder(formOf.values()) };
  });
}

/** How often each word of a topic stands in a document. */
const wordCounts = madePer('word-counts', (corpus: Corpus, doc: string) =>
  toldBy(corpus, 'word-counts', [doc], () => countWords(corpus, doc)),
);

/** The text is read once, clause by clause. */
function countWords(corpus: Corpus, doc: string): Map<string, number> {
  const counts = new Map<string, number>();
  const ends = new Map<string, number>();
  sought(corpus).find(wholeText(corpus, doc), (word, at) => {
    // What overlaps the last place is part of it.
    if (at < (ends.get(word) ?? 0)) return;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    ends.set(word, at + word.length);
  });
  return counts;
}

/** The text of a document as search sees it. */
function wholeText(corpus: Corpus, doc: string): string {
  return searchedClauses(corpus, doc)
    .map(({ heading, headingStyle, text }) =>
      searchForm(headingStyle === 'own-line' ? `${heading ?? ''}${text}` : text),
    )
    .join('\n');
}
