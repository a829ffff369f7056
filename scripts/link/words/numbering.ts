import { memory } from './pool.ts';

/** Gives every pair of whole numbers a number of its own, in the order in which they are first met. */
export interface Numbering {
  /** Both from 0 up, below 2³¹. */
  of(x: number, y: number): number;
  size(): number;
  /** Returns all pairs in the order of their numbers, two numbers each. */
  pairs(): Int32Array;
}

const LEAST_SLOTS = 2 ** 12;
/** Numbers in a slot: both of the pair and what it was given, counted from 1; 0 is a free slot. */
const WIDTH = 3;

/**
 * Returns a numbering that knows some pairs already, with room for about so many at first: an open hash table over plain
 * numbers. A `Map` of strings holds the same, but of the millions of words of a large corpus each would be an object of
 * its own.
 */
export function buildNumbering(expected = 0, known: Int32Array = NONE): Numbering {
  const room = Math.max(expected, known.length / 2);
  let mask = Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(2 * room + 1))) - 1;
  let slots = emptySlots(mask + 1);
  let size = 0;
  /** Returns where the pair is kept, or where it belongs. */
  const find = (x: number, y: number): number => {
    for (let slot = mix(x, y) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      if (slots[at + 2] === 0 || (slots[at] === x && slots[at + 1] === y)) return at;
    }
  };
  const put = (x: number, y: number, number: number): void => {
    const at = find(x, y);
    slots[at] = x;
    slots[at + 1] = y;
    slots[at + 2] = number;
  };
  const grow = (): void => {
    const before = slots;
    mask = mask * 2 + 1;
    slots = emptySlots(mask + 1);
    for (let at = 0; at < before.length; at += WIDTH)
      if (before[at + 2] !== 0) put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  };
  for (let at = 0; at < known.length; at += 2) put(known[at] ?? 0, known[at + 1] ?? 0, ++size);
  return {
    of(x, y) {
      const before = slots[find(x, y) + 2] ?? 0;
      if (before > 0) return before - 1;
      if (size * 2 > mask) grow();
      size += 1;
      put(x, y, size);
      return size - 1;
    },
    size: () => size,
    pairs() {
      const pairs = new Int32Array(memory(size * 2 * Int32Array.BYTES_PER_ELEMENT));
      for (let at = 0; at < slots.length; at += WIDTH) {
        const place = ((slots[at + 2] ?? 0) - 1) * 2;
        if (place < 0) continue;
        pairs[place] = slots[at] ?? 0;
        pairs[place + 1] = slots[at + 1] ?? 0;
      }
      return pairs;
    },
  };
}

const NONE = new Int32Array();

function emptySlots(count: number): Int32Array {
  return new Int32Array(memory(count * WIDTH * Int32Array.BYTES_PER_ELEMENT));
}

function mix(x: number, y: number): number {
  const hash = Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
