/** Returns the word of a list that a mistyped one was most likely meant to be, or null where none is near. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const wanted = word.toLowerCase().replace(/[^a-z]/gu, '');
  const scored = words.map((w) => ({ word: w, distance: editDistance(wanted, w.toLowerCase()) }));
  const best = scored.reduce((a, b) => (b.distance < a.distance ? b : a), {
    word: '',
    distance: Number.POSITIVE_INFINITY,
  });
  return best.distance <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
