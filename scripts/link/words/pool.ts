/** Keeps lists of numbers end to end in a few large arrays. */
export interface Pool<T> {
  /** Returns a copy that lies in the pool. */
  keep(list: T): T;
}

const SLAB = 2 ** 20;

/**
 * Returns an empty pool. Hundreds of thousands of small arrays, each with memory of its own, would have the collector
 * of garbage look through the whole heap again and again.
 */
export function uintPool(): Pool<Uint32Array> {
  return pool((length) => new Uint32Array(length));
}

/** The same for fractions. */
export function floatPool(): Pool<Float32Array> {
  return pool((length) => new Float32Array(length));
}

function pool<T extends Uint32Array | Float32Array>(make: (length: number) => T): Pool<T> {
  let slab = make(0);
  let used = 0;
  return {
    keep(list) {
      if (used + list.length > slab.length) {
        slab = make(Math.max(SLAB, list.length));
        used = 0;
      }
      slab.set(list, used);
      used += list.length;
      return slab.subarray(used - list.length, used) as T;
    },
  };
}
