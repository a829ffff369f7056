import type { Texts } from '../../../src/domain/corpus.ts';
import type { EditorialSet, SynonymGroup } from '../../../src/domain/editorial.ts';
import { definedAbbreviations } from './defined.ts';

/**
 * Gathers the words that mean the same (同义词) for search: those people listed, the synonyms of topics,
 * the forms of agency names, and the abbreviations the texts themselves define. Groups that share a word are joined.
 */
export function findSynonyms(texts: Texts, editorial: EditorialSet): SynonymGroup[] {
  const groups: SynonymGroup[] = [
    ...editorial.synonyms,
    ...editorial.topics.map(({ label, synonyms }) => ({ words: [label, ...synonyms] })),
    ...editorial.agencies.map(({ name, full, also }) => ({ words: [name, ...(full ? [full] : []), ...also] })),
    ...texts.clauses.filter((clause) => !clause.inline).flatMap((clause) => definedAbbreviations(clause.text)),
  ];
  const joined: SynonymGroup[] = [];
  for (const group of groups) {
    const words = [...new Set(group.words)];
    if (words.length < 2) continue;
    const same = joined.find((other) => other.words.some((word) => words.includes(word)));
    if (!same) joined.push({ ...group, words });
    else same.words = [...new Set([...same.words, ...words])];
  }
  return joined;
}
