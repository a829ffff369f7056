/** Keeps lists of numbers end to end in a few large arrays. */
export interface Pool<T> {
  /** Returns a copy that lies in the pool. */
  keep(list: T): T;
}

const FIRST_SLAB = 2 ** 20;
/** Each array is as long as all before it, so that there are few; this bounds what is asked for and not used. */
const LONGEST_SLAB = 2 ** 26;

/**
 * Returns an empty pool, with room for about so many numbers at first. Hundreds of thousands of small arrays, each with
 * memory of its own, would have the collector of garbage look through the whole heap again and again.
 */
export function uintPool(expected = FIRST_SLAB): Pool<Uint32Array> {
  return pool((length) => new Uint32Array(length), expected);
}

/** The same for numbers below 65,536. */
export function shortPool(expected = FIRST_SLAB): Pool<Uint16Array> {
  return pool((length) => new Uint16Array(length), expected);
}

function pool<T extends Uint32Array | Uint16Array>(make: (length: number) => T, expected: number): Pool<T> {
  let slab = make(0);
  let used = 0;
  let all = expected;
  return {
    keep(list) {
      if (used + list.length > slab.length) {
        slab = make(Math.max(Math.min(all, LONGEST_SLAB), list.length));
        all += slab.length;
        used = 0;
      }
      slab.set(list, used);
      used += list.length;
      return slab.subarray(used - list.length, used) as T;
    },
  };
}
