import type { Corpus } from '../domain/corpus.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}{2,}$/u;
/** Clauses looked at: of a large corpus the latest, which is enough to know its words. */
const MOST_CLAUSES = 6_000;
const LEAST_COUNT = 4;
const LONGEST = 6;
const MOST = 800;

/** Returns the words of three and more characters, and pairs of words side by side, that clauses say most often; the most frequent first. */
export function commonPhrases({ clauses }: Pick<Corpus, 'clauses'>): string[] {
  const counts = new Map<string, number>();
  for (const { text, inline } of clauses.slice(-MOST_CLAUSES)) {
    if (inline) continue;
    let before = '';
    for (const { segment } of segmenter.segment(text)) {
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
