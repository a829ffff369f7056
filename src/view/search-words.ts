import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../domain/corpus.ts';
import { agencyList } from './agencies/agency-list.ts';
import { commonPhrases, latestTexts } from './common-phrases.ts';

/** A word of the texts with its pinyin: 耐火材料, nhcl, naihuocailiao. */
export type SearchWord = readonly [word: string, initials: string, spelled: string];

/** Agencies offered at most, those with most tasks first. */
const MOST_AGENCIES = 200;

/** Returns all that the words for search boxes are made from: those that have a name, and the texts that phrases are taken from. */
export function searchWordMatter(corpus: Corpus): { named: string[]; texts: string[] } {
  const agencies = [...agencyList(corpus)].sort((a, b) => b.tasks.length - a.tasks.length).slice(0, MOST_AGENCIES);
  const printed = agencies.flatMap(({ tasks }) => tasks.slice(0, 1).map(({ assignment }) => assignment.printed));
  const topics = corpus.topics.flatMap(({ label, synonyms }) => [label, ...synonyms]);
  return { named: [...topics, ...printed], texts: latestTexts(corpus) };
}

/** Returns the words that a reader is led to by pinyin or from a word mistyped: topics, what else they are called, agencies, phrases. */
export function searchWords(corpus: Corpus): SearchWord[] {
  const { named, texts } = searchWordMatter(corpus);
  return [...new Set([...named, ...commonPhrases(texts)])]
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
    .map((word) => {
      const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true }).map((each) => each.toLowerCase());
      return [word, syllables.map((each) => each.slice(0, 1)).join(''), syllables.join('')];
    });
}
