import type { ScannedClause } from './plain-scan.ts';
import { searchCharacters } from './token.ts';

/** Returns a random number generator that gives the same numbers for the same seed (mulberry32): integers below `limit`. */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const LONGEST = 9;
const wide = (char: string): string =>
  /^[!-~]$/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char.toUpperCase();

/**
 * Returns queries of 1–9 characters to hold search to: pieces of texts and headings across punctuation, digits and
 * letters; pieces across two clauses or across heading and text; the same in full width and capitals; characters in
 * another order and repeated, most of which stand nowhere. Same clauses and seed, same queries.
 */
export function seededQueries(clauses: readonly ScannedClause[], count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const queries: string[] = [];
  const piece = (characters: readonly string[]): string[] => {
    const size = 1 + random(LONGEST);
    const from = random(Math.max(1, characters.length - size + 1));
    return characters.slice(from, from + size);
  };
  const field = (at: number): string[] => {
    const { heading, text } = clauses[at] ?? { heading: null, text: '' };
    return searchCharacters(random(5) === 0 ? (heading ?? text) : text || (heading ?? ''));
  };
  for (let tries = 0; queries.length < count && tries < count * 20 && clauses.length > 0; tries += 1) {
    const at = random(clauses.length);
    const characters = field(at);
    const kind = random(20);
    let query = piece(characters);
    if (kind === 0) query = [...characters.slice(-4), ...field((at + 1) % clauses.length).slice(0, 4)];
    if (kind === 1) query = [...searchCharacters(clauses[at]?.heading ?? '').slice(-3), ...characters.slice(0, 3)];
    if (kind === 2) query = query.map(wide);
    if (kind === 3) query = [...query].reverse();
    if (kind === 4) query = query.flatMap((char) => [char, char]).slice(0, LONGEST);
    if (kind === 5) query = [...piece(characters).slice(0, 3), ...piece(field(random(clauses.length))).slice(0, 3)];
    const text = query.join('');
    if (searchCharacters(text).length > 0 && !/\s/u.test(text)) queries.push(text);
  }
  return queries;
}
