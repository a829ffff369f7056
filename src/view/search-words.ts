import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../domain/corpus.ts';
import { agencyList } from './agencies/agency-list.ts';

/** A word of the texts with the initials of its pinyin: 耐火材料, nhcl. */
export type SearchWord = readonly [word: string, initials: string];

/** Agencies offered at most, those with most tasks first. */
const MOST_AGENCIES = 200;

/** Returns the words that a reader can find by their initials: topics, what else they are called, agencies. */
export function searchWords(corpus: Corpus): SearchWord[] {
  const agencies = [...agencyList(corpus)].sort((a, b) => b.tasks.length - a.tasks.length).slice(0, MOST_AGENCIES);
  const printed = agencies.flatMap(({ tasks }) => tasks.slice(0, 1).map(({ assignment }) => assignment.printed));
  const words = [...corpus.topics.flatMap(({ label, synonyms }) => [label, ...synonyms]), ...printed];
  return [...new Set(words)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)).map((word) => [word, initials(word)]);
}

function initials(word: string): string {
  return pinyin(word, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
}
