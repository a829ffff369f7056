import type { Bare } from '../../../src/domain/bare.ts';

/** A place in one of the texts: which text, and which compared character. */
export interface Spot {
  text: number;
  at: number;
}

/** Characters hashed together, and hashes of which the least is kept: a run of SHINGLE + WINDOW − 1 = 12 is never missed. */
const SHINGLE = 8;
const WINDOW = 5;
const HASHES = 2 ** 26;
const SPOTS = 2 ** 27;

/**
 * Groups the places that may begin the same wording, by winnowed fingerprints
 * (Schleimer, Wilkerson, Aiken 2003): about a third of all places, sorted once, so the cost grows as n log n.
 * Groups of more than `most` places are left out.
 */
export function* fingerprintGroups(texts: readonly Bare[], most: number): Generator<Spot[]> {
  const characters = texts.reduce((sum, text) => sum + text.chars.length, 0);
  // Windows keep about a third of all places; a strange text may keep more.
  let room = Math.ceil(characters / 2) + 1;
  let keys = new Float64Array(room);
  let text = new Uint32Array(room);
  let at = new Uint32Array(room);
  let count = 0;
  for (const [index, { codes }] of texts.entries())
    for (const [place, hash] of winnow(codes)) {
      if (count === room) {
        room *= 2;
        [keys, text, at] = [
          wider(keys, new Float64Array(room)),
          wider(text, new Uint32Array(room)),
          wider(at, new Uint32Array(room)),
        ];
      }
      keys[count] = hash * SPOTS + count;
      text[count] = index;
      at[count] = place;
      count += 1;
    }
  const sorted = keys.subarray(0, count).sort();
  for (let from = 0; from < count; ) {
    const hash = Math.floor((sorted[from] ?? 0) / SPOTS);
    let to = from + 1;
    while (to < count && Math.floor((sorted[to] ?? 0) / SPOTS) === hash) to += 1;
    if (to > from + 1 && to - from <= most)
      yield Array.from(sorted.subarray(from, to), (key) => {
        const spot = key % SPOTS;
        return { text: text[spot] ?? 0, at: at[spot] ?? 0 };
      });
    from = to;
  }
}

function wider<T extends Float64Array | Uint32Array>(list: T, into: T): T {
  into.set(list);
  return into;
}

/** Yields the places whose hash is the least in some window, rightmost where hashes are equal, each once. */
function* winnow(codes: Uint32Array): Generator<[place: number, hash: number]> {
  const hashes = Int32Array.from({ length: Math.max(0, codes.length - SHINGLE + 1) }, (_, i) => hashOf(codes, i));
  let last = -1;
  for (let i = 0; i + WINDOW <= hashes.length; i += 1) {
    let least = i;
    for (let j = i + 1; j < i + WINDOW; j += 1) if ((hashes[j] ?? 0) <= (hashes[least] ?? 0)) least = j;
    if (least > last) yield [least, hashes[least] ?? 0];
    last = least;
  }
}

/** FNV-1a over the code points of one shingle, folded to 26 bits. */
function hashOf(codes: Uint32Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i += 1) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % HASHES;
}
