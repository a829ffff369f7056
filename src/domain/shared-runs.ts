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
  const [one, two] = [a.codes, b.codes];
  const { mask, heads, next } = placesOf(two, least);
  const runs: Run[] = [];
  for (let i = 0; i + least <= one.length; i += 1) {
    for (let j = (heads[hashOf(one, i, least) & mask] ?? 0) - 1; j >= 0; j = (next[j] ?? 0) - 1) {
      if (i > 0 && j > 0 && one[i - 1] === two[j - 1]) continue;
      let length = 0;
      while (i + length < one.length && j + length < two.length && one[i + length] === two[j + length]) length += 1;
      if (length >= least) runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

/** Where the runs of a text begin: a chain of places for each hash, first place first; places count from 1, 0 ends. */
interface Places {
  text: Uint32Array;
  least: number;
  mask: number;
  heads: Uint32Array;
  next: Uint32Array;
}

let last: Places | null = null;

/** One text is laid beside many others in a row, so the places of the last one are kept. */
function placesOf(text: Uint32Array, least: number): Places {
  if (last?.text === text && last.least === least) return last;
  let size = 16;
  while (size < text.length * 2) size *= 2;
  const made = { text, least, mask: size - 1, heads: new Uint32Array(size), next: new Uint32Array(text.length + 1) };
  for (let j = text.length - least; j >= 0; j -= 1) {
    const slot = hashOf(text, j, least) & made.mask;
    made.next[j] = made.heads[slot] ?? 0;
    made.heads[slot] = j + 1;
  }
  last = made;
  return made;
}

/** FNV-1a over code points; equal runs hash alike, and those that only hash alike are told apart by reading them. */
function hashOf(numbers: Uint32Array, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + length; i += 1) hash = Math.imul(hash ^ (numbers[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
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
