import { searchForm } from '../domain/normalize.ts';

/** A query with one word put right: 耐火才料 → 耐火材料. */
export interface NearQuery {
  /** What stands in the query. */
  from: string;
  /** The word of the texts that it is near to. */
  to: string;
  q: string;
}

/** A shorter word is near to too many others. */
const SHORTEST = 3;
const MOST = 12;

/**
 * Returns the queries that are one character away from a query by a word of the texts: one character other, one left out,
 * or one too many. Longer words come first, then those that come first in the list.
 */
export function nearQueries(typed: string, words: readonly string[]): NearQuery[] {
  const form = [...searchForm(typed)];
  const found: (NearQuery & { size: number })[] = [];
  for (const word of words) {
    const size = [...word].length;
    if (size < SHORTEST || form.length < size - 1 || typed.includes(word)) continue;
    const place = nearPlace(form, [...searchForm(word)]);
    if (place === null) continue;
    const [from, to] = place;
    const q = [...form.slice(0, from), word, ...form.slice(to)].join('');
    found.push({ from: form.slice(from, to).join(''), to: word, q, size });
  }
  const once = new Map(found.sort((a, b) => b.size - a.size).map((each) => [each.q, each]));
  return [...once.values()].slice(0, MOST).map(({ from, to, q }) => ({ from, to, q }));
}

/** Returns where a text is one character away from a word, best where they have the same length. */
function nearPlace(text: readonly string[], word: readonly string[]): [from: number, to: number] | null {
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (length < SHORTEST - 1) continue;
    for (let from = 0; from + length <= text.length; from += 1) {
      if (isOneAway(text.slice(from, from + length), word)) return [from, from + length];
    }
  }
  return null;
}

function isOneAway(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.filter((char, at) => char !== b[at]).length === 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = short.findIndex((char, place) => char !== long[place]);
  const skip = at < 0 ? short.length : at;
  // What is one too many stands inside: at an end it would be another word beside this one.
  return skip > 0 && skip < short.length && short.slice(skip).join('') === long.slice(skip + 1).join('');
}
