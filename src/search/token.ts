import { searchForm } from '../domain/normalize.ts';

/**
 * Returns a code point as four base-36 digits, so that no segmenter, stemmer or punctuation rule of the engine
 * has anything to act on. The largest code point is `nvnj`: the prefix `z` is free for single characters.
 */
function code(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
}

/** Returns the characters (code points) of a text in the form that search compares. */
export function searchCharacters(text: string): string[] {
  return [...searchForm(text)];
}

/** Returns the token of two characters that follow each other. */
export function pairToken(first: string, second: string): string {
  return code(first) + code(second);
}

/** Returns the token of one character by itself. */
export function singleToken(char: string): string {
  return `z${code(char)}`;
}

/** Returns the token of an anchor; `y` begins no code point, and the last letter keeps s4-2 from beginning s4-2-1. */
export function anchorToken(anchor: string): string {
  return `y${anchor.replaceAll('-', 'x')}z`;
}

/** Returns the token of the number that a clause bears last (四（三）15. → 15); `x` begins no code point either. */
export function numberToken(number: number): string {
  return `x${number}z`;
}

/** A token that must stand `offset` characters after the start of a match. */
export interface PlacedToken {
  token: string;
  offset: number;
}

/**
 * Returns the fewest tokens that fix every character of a key: 耐火材料 → 耐火 at 0, 材料 at 2; a key of one
 * character → its own token. Places decide, so overlapping pairs in between would tell nothing new.
 */
export function coverTokens(key: readonly string[]): PlacedToken[] {
  const [only] = key;
  if (only === undefined) return [];
  if (key.length === 1) return [{ token: singleToken(only), offset: 0 }];
  const placed: PlacedToken[] = [];
  for (let at = 0; at < key.length; at += 2) {
    const offset = Math.min(at, key.length - 2);
    placed.push({ token: pairToken(key[offset] ?? '', key[offset + 1] ?? ''), offset });
  }
  return placed;
}
