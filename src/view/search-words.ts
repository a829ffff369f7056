import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../domain/corpus.ts';
import { agencyList } from './agencies/agency-list.ts';
import { commonPhrases } from './common-phrases.ts';

/** A word of the texts with its pinyin: 耐火材料, nhcl, naihuocailiao. */
export type SearchWord = readonly [word: string, initials: string, spelled: string];

/** Agencies offered at most, those with most tasks first. */
const MOST_AGENCIES = 200;

/** Returns the words that a reader is led to by pinyin or from a word mistyped: topics, what else they are called, agencies, phrases. */
export function searchWords(corpus: Corpus): SearchWord[] {
  const agencies = [...agencyList(corpus)].sort((a, b) => b.tasks.length - a.tasks.length).slice(0, MOST_AGENCIES);
  const printed = agencies.flatMap(({ tasks }) => tasks.slice(0, 1).map(({ assignment }) => assignment.printed));
  const words = [...corpus.topics.flatMap(({ label, synonyms }) => [label, ...synonyms]), ...printed];
  return [...new Set([...words, ...commonPhrases(corpus)])]
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
    .map((word) => {
      const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true }).map((each) => each.toLowerCase());
      return [word, syllables.map((each) => each.slice(0, 1)).join(''), syllables.join('')];
    });
}
