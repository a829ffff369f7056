import type { Bare } from './bare.ts';

/** A run of compared characters that stands in both texts; offsets count compared characters. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/**
 * Returns every maximal shared run of at least `least` compared characters, in the order of the first text.
 * Runs may overlap where one text says a phrase twice; `coverRuns` picks those that do not.
 */
export function sharedRuns(a: Bare, b: Bare, least: number): Run[] {
  const places = new Map<string, number[]>();
  for (let j = 0; j + least <= b.chars.length; j += 1) {
    const key = b.chars.slice(j, j + least).join('');
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  const runs: Run[] = [];
  for (let i = 0; i + least <= a.chars.length; i += 1) {
    for (const j of places.get(a.chars.slice(i, i + least).join('')) ?? []) {
      if (i > 0 && j > 0 && a.chars[i - 1] === b.chars[j - 1]) continue;
      let length = least;
      while (i + length < a.chars.length && j + length < b.chars.length && a.chars[i + length] === b.chars[j + length])
        length += 1;
      runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

/** Returns the longest runs that overlap in neither text, in the order of the first text. */
export function coverRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const clash = kept.some(
      (k) =>
        (run.a < k.a + k.length && k.a < run.a + run.length) || (run.b < k.b + k.length && k.b < run.b + run.length),
    );
    if (!clash) kept.push(run);
  }
  return kept.sort((x, y) => x.a - y.a || x.b - y.b);
}
