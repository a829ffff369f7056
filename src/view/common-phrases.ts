import type { Corpus } from '../domain/corpus.ts';
import { WORDS } from '../domain/words.ts';
import { quotedNames } from './gaps/phrases.ts';

const HAN = /^\p{Script=Han}{2,}$/u;
/** Clauses looked at: of a large corpus the latest, which is enough to know its words. */
const MOST_CLAUSES = 6_000;
const LEAST_COUNT = 4;
const LONGEST = 6;
const MOST = 800;

/** Returns the texts in which common phrases are looked for. */
export function latestTexts({ clauses }: Pick<Corpus, 'clauses'>): string[] {
  return clauses.slice(-MOST_CLAUSES).flatMap(({ text, inline }) => (inline ? [] : text));
}

/** Returns the words of three and more characters, pairs of words side by side and names in quotation marks that texts say most often, those first. */
export function commonPhrases(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // A name that the segmenter does not know stands in quotation marks: “专精特新”, “机器换人”.
    for (const name of quotedNames(text)) if (name.length <= LONGEST) counts.set(name, (counts.get(name) ?? 0) + 1);
    let before = '';
    for (const { segment } of WORDS.segment(text)) {
      const word = HAN.test(segment) ? segment : '';
      for (const phrase of [word, before === '' || word === '' ? '' : before + word]) {
        if (phrase.length >= 3 && phrase.length <= LONGEST) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
      before = word;
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([phrase]) => phrase);
}
