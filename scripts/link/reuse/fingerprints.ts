import type { Bare } from '../../../src/domain/bare.ts';

/** The places kept of all texts, in the order of the texts. */
export interface Fingerprints {
  /** Which text each place is of, by its number in the list. */
  text: Uint32Array;
  /** Which compared character of it. */
  at: Uint32Array;
  /** Returns, one group after the other, the places that may begin the same wording. */
  groups(): Generator<Uint32Array>;
}

/** Characters hashed together, and hashes of which the least is kept: a run of SHINGLE + WINDOW − 1 = 12 is never missed. */
const SHINGLE = 8;
const WINDOW = 5;
const HASHES = 2 ** 26;
const SPOTS = 2 ** 27;

/**
 * Returns the winnowed fingerprints of some texts (Schleimer, Wilkerson, Aiken 2003): about a third of all places,
 * sorted once, so the cost grows as n log n. Groups of more than `most` places are left out.
 */
export function fingerprintsOf(texts: readonly Bare[], most: number): Fingerprints {
  const characters = texts.reduce((sum, { codes }) => sum + codes.length, 0);
  // Windows keep about a third of all places; a strange text may keep more.
  let room = Math.ceil(characters / 2) + 1;
  let keys = new Float64Array(room);
  let text = new Uint32Array(room);
  let at = new Uint32Array(room);
  let count = 0;
  for (const [index, { codes }] of texts.entries())
    winnow(codes, (place, hash) => {
      if (count === room) {
        room *= 2;
        keys = wider(keys, new Float64Array(room));
        text = wider(text, new Uint32Array(room));
        at = wider(at, new Uint32Array(room));
      }
      keys[count] = hash * SPOTS + count;
      text[count] = index;
      at[count] = place;
      count += 1;
    });
  const sorted = keys.subarray(0, count).sort();
  return { text, at, groups: () => groupsOf(sorted, most) };
}

function* groupsOf(sorted: Float64Array, most: number): Generator<Uint32Array> {
  for (let from = 0; from < sorted.length; ) {
    const hash = hashIn(sorted[from]);
    let to = from + 1;
    while (to < sorted.length && hashIn(sorted[to]) === hash) to += 1;
    if (to > from + 1 && to - from <= most) yield Uint32Array.from(sorted.subarray(from, to), (key) => key % SPOTS);
    from = to;
  }
}

function hashIn(key = 0): number {
  return Math.floor(key / SPOTS);
}

function wider<T extends Float64Array | Uint32Array>(list: T, into: T): T {
  into.set(list);
  return into;
}

let hashes = new Int32Array();

/** Calls back with each place whose hash is the least in some window, rightmost where hashes are equal, once. */
function winnow(codes: Uint32Array, keep: (place: number, hash: number) => void): void {
  const length = Math.max(0, codes.length - SHINGLE + 1);
  if (hashes.length < length) hashes = new Int32Array(length * 2);
  for (let i = 0; i < length; i += 1) hashes[i] = hashOf(codes, i);
  let last = -1;
  for (let i = 0; i + WINDOW <= length; i += 1) {
    let least = i;
    for (let j = i + 1; j < i + WINDOW; j += 1) if ((hashes[j] ?? 0) <= (hashes[least] ?? 0)) least = j;
    if (least > last) keep(least, hashes[least] ?? 0);
    last = least;
  }
}

/** FNV-1a over the code points of one shingle, folded to 26 bits. */
function hashOf(codes: Uint32Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i += 1) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % HASHES;
}
