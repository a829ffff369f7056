import type { Corpus } from '../../domain/corpus.ts';

/** Clauses of the corpus from which on a word is too common to name a project: 洛阳, 化工. */
const USUAL_CLAUSES = 10;

/** Returns those of some words that few clauses have; every clause is read once, a word no longer once it is usual. */
export function rareWords(corpus: Corpus, words: readonly string[]): ReadonlySet<string> {
  const rare = new Set(words);
  const byStart = Map.groupBy(rare, (word) => word.slice(0, 2));
  // Characters with which a word begins: most places of a text need no look-up.
  const begins = new Uint8Array(0x10000);
  for (const word of rare) begins[word.charCodeAt(0)] = 1;
  const counts = new Map<string, number>();
  for (const { inline, text } of corpus.clauses) {
    if (inline) continue;
    const seen = new Set<string>();
    for (let at = 0; at + 2 <= text.length; at += 1) {
      if (begins[text.charCodeAt(at)] === 0) continue;
      const begun = byStart.get(text.slice(at, at + 2));
      if (begun) for (const word of begun) if (rare.has(word) && text.startsWith(word, at)) seen.add(word);
    }
    for (const word of seen) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count > USUAL_CLAUSES) rare.delete(word);
    }
  }
  return rare;
}
