/** Tells each place at which one of some words stands in a text, from the first place to the last. */
export type WordFinder = (text: string, found: (word: string, at: number) => void) => void;

/** Returns what finds some words in texts; a text is read once, however many the words. */
export function wordFinder(words: Iterable<string>): WordFinder {
  const byFirst = Map.groupBy(new Set(words), (word) => word.charCodeAt(0));
  // Most characters begin no word and need no look-up.
  const begins = new Uint8Array(0x10000);
  for (const code of byFirst.keys()) begins[code] = 1;
  return (text, found) => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (begins[code] === 0) continue;
      for (const word of byFirst.get(code) ?? []) if (text.startsWith(word, at)) found(word, at);
    }
  };
}
