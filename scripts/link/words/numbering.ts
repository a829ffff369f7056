import { memory } from './pool.ts';

/** Gives every pair of whole numbers a number of its own, in the order in which they are first met. */
export interface Numbering {
  /** Both from 0 up, below 2³¹. */
  of(x: number, y: number): number;
  size(): number;
}

const LEAST_SLOTS = 2 ** 12;
/** Numbers in a slot: both of the pair and what it was given, counted from 1; 0 is a free slot. */
const WIDTH = 3;

/**
 * Returns an empty numbering, with room for about so many pairs at first: an open hash table over plain numbers. A `Map` of strings holds the same, but of the
 * millions of words of a large corpus each would be an object of its own.
 */
export function buildNumbering(expected = 0): Numbering {
  let mask = Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(2 * expected + 1))) - 1;
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
  return {
    of(x, y) {
      const known = slots[find(x, y) + 2] ?? 0;
      if (known > 0) return known - 1;
      if (size * 2 > mask) grow();
      size += 1;
      put(x, y, size);
      return size - 1;
    },
    size: () => size,
  };
}

function emptySlots(count: number): Int32Array {
  return new Int32Array(memory(count * WIDTH * Int32Array.BYTES_PER_ELEMENT));
}

function mix(x: number, y: number): number {
  const hash = Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
