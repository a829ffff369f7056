import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../domain/corpus.ts';
import { type SpelledFile, writeSpelled } from '../search/spelled.ts';
import { agencyList } from './agencies/agency-list.ts';
import { commonPhrases, latestTexts } from './common-phrases.ts';
import { topicWords } from './topics/topic-mentions.ts';
import { wordFinder } from './word-finder.ts';

/** Agencies offered at most, those with most tasks first. */
const MOST_AGENCIES = 200;
/** Words offered at most: the file is read as soon as somebody types Latin letters. */
const MOST_WORDS = 2_400;
const WORD = /^\p{Script=Han}{2,}$/u;

/** Returns all that the words for search boxes are made from: those that have a name, and the texts that phrases are taken from. */
export function searchWordMatter(corpus: Corpus): { named: string[]; texts: string[] } {
  const agencies = [...agencyList(corpus)].sort((a, b) => b.tasks.length - a.tasks.length).slice(0, MOST_AGENCIES);
  const printed = agencies.flatMap(({ tasks }) => tasks.slice(0, 1).map(({ assignment }) => assignment.printed));
  const synonyms = corpus.synonyms.flatMap(({ words }) => words);
  const named = [...corpus.topics.flatMap(topicWords), ...synonyms, ...printed];
  return { named: [...new Set(named)].filter((word) => WORD.test(word)), texts: latestTexts(corpus) };
}

/**
 * Returns the words that a reader is led to by pinyin or from a word mistyped: the vocabulary of the topics, other forms of
 * words, agencies, and what the texts say most often. Each stands in the texts, those that stand there most often first.
 */
export function searchWords(corpus: Corpus): string[] {
  const { named, texts } = searchWordMatter(corpus);
  const phrases = commonPhrases(texts);
  const counts = new Map<string, number>();
  const find = wordFinder([...named, ...phrases]);
  for (const text of texts) find(text, (word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  const count = (word: string): number => counts.get(word) ?? 0;
  const order = (a: string, b: string): number => count(b) - count(a) || (a < b ? -1 : 1);
  const [again, once] = [named.filter((word) => count(word) > 1), named.filter((word) => count(word) === 1)];
  return [...new Set([...again.sort(order), ...phrases, ...once])].slice(0, MOST_WORDS).sort(order);
}

/** Returns those words with their pinyin, as the file that search boxes read. */
export function spelledWords(corpus: Corpus): SpelledFile {
  return writeSpelled(
    searchWords(corpus).map((word) => ({
      word,
      syllables: pinyin(word, { toneType: 'none', type: 'array', v: true }).map((each) => each.toLowerCase()),
    })),
  );
}
