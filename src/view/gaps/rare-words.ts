import type { Corpus } from '../../domain/corpus.ts';

/** Clauses of the corpus from which on a word is too common to name a project: 洛阳, 化工. */
const USUAL_CLAUSES = 10;

/** Returns those of some words that few clauses have; every clause is read once, a word no longer once it is usual. */
export function rareWords(corpus: Corpus, words: readonly string[]): ReadonlySet<string> {
  const rare = new Set(words);
  const byStart = Map.groupBy(rare, (word) => word.slice(0, 2));
  // How many words still begin with two characters of one mark: most places of a text need no look-up.
  const begun = new Int32Array(MARKS);
  const begin = (word: string, by: 1 | -1): void => {
    begun[markAt(word, 0)] = (begun[markAt(word, 0)] ?? 0) + by;
  };
  for (const word of rare) begin(word, 1);
  const counts = new Map<string, number>();
  for (const { inline, text } of corpus.clauses) {
    if (inline) continue;
    const seen = new Set<string>();
    for (let at = 0; at + 2 <= text.length; at += 1) {
      if (begun[markAt(text, at)] === 0) continue;
      const here = byStart.get(text.slice(at, at + 2)) ?? [];
      for (const word of here) if (rare.has(word) && text.startsWith(word, at)) seen.add(word);
    }
    for (const word of seen) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count <= USUAL_CLAUSES) continue;
      rare.delete(word);
      begin(word, -1);
    }
  }
  return rare;
}

const MARKS = 0x10000;

/** Folds two characters into one of MARKS numbers; few pairs fall together. */
function markAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % MARKS;
}
