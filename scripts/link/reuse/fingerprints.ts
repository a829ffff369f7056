import type { Bare } from '../../../src/domain/bare.ts';
import { fractionList, numberList } from '../words/number-list.ts';
import { type HashSet, hashSet } from './hash-set.ts';

/** The places that are kept of some texts, in the order of the texts and within each from its beginning. */
export interface Spots {
  /** For each text where its places end; they begin where those of the text before end. */
  ends: Int32Array;
  /** The fingerprint of the wording that begins at each place, below HASHES. */
  hashes: Int32Array;
  /** Which compared character of its text each place is. */
  at: Int32Array;
}

/** Characters hashed together, and hashes of which the least is kept: a run of SHINGLE + WINDOW − 1 = 12 is never missed. */
const SHINGLE = 8;
const WINDOW = 5;
const HASHES = 2 ** 26;
const SPOTS = 2 ** 27;

/** Returns the winnowed fingerprints of some texts (Schleimer, Wilkerson, Aiken 2003): about a third of all places. */
export function spotsOf(texts: Iterable<Bare>): Spots {
  const [ends, hashes, at] = [numberList(), numberList(), numberList()];
  for (const { codes } of texts) {
    winnow(codes, (place, hash) => {
      hashes.push(hash);
      at.push(place);
    });
    ends.push(hashes.size());
  }
  return { ends: ends.all(), hashes: hashes.all(), at: at.all() };
}

/**
 * Returns, one group after the other, the places with the same fingerprint, by their numbers and ascending; of those
 * fingerprints only that are wanted, if any are named. They are sorted once, so the cost grows as n log n.
 */
export function* groupsOf({ hashes }: Spots, wanted: HashSet | null = null): Generator<Uint32Array> {
  const found = fractionList();
  for (let spot = 0; spot < hashes.length; spot += 1) {
    const hash = hashes[spot] ?? 0;
    if (wanted === null || wanted.has(hash)) found.push(hash * SPOTS + spot);
  }
  const keys = found.all().sort();
  for (let from = 0; from < keys.length; ) {
    const hash = hashIn(keys[from]);
    let to = from + 1;
    while (to < keys.length && hashIn(keys[to]) === hash) to += 1;
    if (to > from + 1) yield Uint32Array.from(keys.subarray(from, to), (key) => key % SPOTS);
    from = to;
  }
}

/** Returns the fingerprints of those texts that are asked for, added to others. */
export function hashesOf(spots: Spots, isAsked: (text: number) => boolean, others = hashSet(HASHES)): HashSet {
  for (const [text, end] of spots.ends.entries())
    if (isAsked(text))
      for (let spot = spots.ends[text - 1] ?? 0; spot < end; spot += 1) others.add(spots.hashes[spot] ?? 0);
  return others;
}

/** Returns for each place the number of its text. */
export function textsOfSpots({ ends, hashes }: Spots): Int32Array {
  const texts = new Int32Array(hashes.length);
  for (const [text, end] of ends.entries()) texts.fill(text, ends[text - 1] ?? 0, end);
  return texts;
}

function hashIn(key = 0): number {
  return Math.floor(key / SPOTS);
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
