import type { Corpus } from '../../domain/corpus.ts';

/** Clauses of the corpus from which on a word is too common to name a project: 洛阳, 化工. */
const USUAL_CLAUSES = 10;

/** Returns those of some words that few clauses have; every clause is read once, a word no longer once it is usual. */
export function rareWords(corpus: Corpus, words: readonly string[]): ReadonlySet<string> {
  const rare = new Set(words);
  const byStart = Map.groupBy(rare, (word) => startOf(word.charCodeAt(0), word.charCodeAt(1)));
  // How many words still begin with two characters of one mark: most places of a text need no look-up.
  const begun = new Int32Array(MARKS);
  for (const [start, { length }] of byStart) begun[markOf(start)] = (begun[markOf(start)] ?? 0) + length;
  const counts = new Map<string, number>();
  for (const { inline, text } of corpus.clauses) {
    if (inline) continue;
    const seen = new Set<string>();
    for (let at = 1, before = text.charCodeAt(0); at < text.length; at += 1) {
      const next = text.charCodeAt(at);
      const start = startOf(before, next);
      before = next;
      if (begun[markOf(start)] === 0) continue;
      for (const word of byStart.get(start) ?? []) if (text.startsWith(word, at - 1)) seen.add(word);
    }
    for (const word of seen) {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      if (count <= USUAL_CLAUSES) continue;
      rare.delete(word);
      const start = startOf(word.charCodeAt(0), word.charCodeAt(1));
      byStart.set(start, byStart.get(start)?.filter((other) => other !== word) ?? []);
      begun[markOf(start)] = (begun[markOf(start)] ?? 0) - 1;
    }
  }
  return rare;
}

const MARKS = 0x10000;

const startOf = (one: number, other: number): number => (one << 16) | other;

/** Folds two characters into one of MARKS numbers; few pairs fall together. */
const markOf = (start: number): number => ((start >>> 16) * 31 + start) & (MARKS - 1);
