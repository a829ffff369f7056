import { unfold } from './fold.ts';
import type { Entry, Library } from './library.ts';

/** The stretch of a clause that comes nearest to some words. */
export interface Nearest {
  entry: Entry;
  /** The stretch as printed. */
  text: string;
  /** 1 where equal, 0 where nothing agrees. */
  likeness: number;
}

const N = 3;
const TRIED = 4;
const MOST_STEPS = 8_000_000;

const grams = new WeakMap<Library, Map<string, Int32Array>>();

/**
 * Returns the stretch nearest to folded words among the entries that pass; null where nothing shares enough.
 * Candidates come from shared runs of three characters, the stretch from approximate matching (Sellers 1980).
 */
export function nearest(
  library: Library,
  words: string,
  least: number,
  passes: (entry: Entry) => boolean,
): Nearest | null {
  const index = gramsOf(library);
  const shared = new Map<number, number>();
  const own = new Set<string>();
  for (let i = 0; i + N <= words.length; i += 1) own.add(words.slice(i, i + N));
  for (const gram of own) {
    for (const at of index.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const candidates = [...shared]
    .filter(([at, count]) => count >= own.size * (least - 0.35) && count >= 2 && passesAt(library, at, passes))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, TRIED);
  let best: Nearest | null = null;
  for (const [at] of candidates) {
    const entry = library.entries[at];
    const match = entry && align(words, entry.folded.text);
    if (!entry || !match) continue;
    const likeness = 1 - match.changes / Math.max(words.length, match.end - match.start);
    if (likeness >= least && (best === null || likeness > best.likeness)) {
      best = { entry, text: unfold(entry.words, entry.folded, match.start, match.end), likeness };
    }
  }
  return best;
}

function passesAt(library: Library, at: number, passes: (entry: Entry) => boolean): boolean {
  const entry = library.entries[at];
  return entry !== undefined && passes(entry);
}

/** Finds the stretch of `text` that `words` turns into with the fewest changes. */
function align(words: string, text: string): { start: number; end: number; changes: number } | null {
  if (words.length * text.length > MOST_STEPS) return null;
  let cost = new Int32Array(text.length + 1);
  let from = Int32Array.from(cost.keys());
  for (let i = 1; i <= words.length; i += 1) {
    const nextCost = new Int32Array(text.length + 1);
    const nextFrom = new Int32Array(text.length + 1);
    nextCost[0] = i;
    const char = words.charCodeAt(i - 1);
    for (let j = 1; j <= text.length; j += 1) {
      let least = (cost[j - 1] ?? 0) + (char === text.charCodeAt(j - 1) ? 0 : 1);
      let origin = from[j - 1] ?? 0;
      if ((cost[j] ?? 0) + 1 < least) {
        least = (cost[j] ?? 0) + 1;
        origin = from[j] ?? 0;
      }
      if ((nextCost[j - 1] ?? 0) + 1 < least) {
        least = (nextCost[j - 1] ?? 0) + 1;
        origin = nextFrom[j - 1] ?? 0;
      }
      nextCost[j] = least;
      nextFrom[j] = origin;
    }
    cost = nextCost;
    from = nextFrom;
  }
  let end = 0;
  for (let j = 1; j <= text.length; j += 1) {
    const better = (cost[j] ?? 0) < (cost[end] ?? 0);
    // Of two equally good ends the later one takes in a changed last character.
    if (better || ((cost[j] ?? 0) === (cost[end] ?? 0) && j - (from[j] ?? 0) <= words.length)) end = j;
  }
  return { start: from[end] ?? 0, end, changes: cost[end] ?? 0 };
}

function gramsOf(library: Library): Map<string, Int32Array> {
  const known = grams.get(library);
  if (known) return known;
  const lists = new Map<string, number[]>();
  library.entries.forEach((entry, at) => {
    const text = entry.folded.text;
    for (let i = 0; i + N <= text.length; i += 1) {
      const gram = text.slice(i, i + N);
      const list = lists.get(gram);
      if (!list) lists.set(gram, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  const made = new Map([...lists].map(([gram, list]) => [gram, Int32Array.from(list)]));
  grams.set(library, made);
  return made;
}
