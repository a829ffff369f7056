/** Keeps lists of numbers end to end in a few large arrays. */
export interface Pool<T> {
  /** Returns a copy that lies in the pool. */
  keep(list: T): T;
  /** Returns a list of so many zeros that lies in the pool. */
  room(length: number): T;
}

const FIRST_SLAB = 2 ** 20;
/** Each array is as long as all before it, so that there are few; this bounds what is asked for and not used. */
const LONGEST_SLAB = 2 ** 26;

/**
 * Returns an empty pool, with room for about so many numbers at first. Hundreds of thousands of small arrays, each with
 * memory of its own, would have the collector of garbage look through the whole heap again and again.
 */
export function uintPool(expected = FIRST_SLAB): Pool<Uint32Array> {
  return pool((length) => new Uint32Array(memory(length * Uint32Array.BYTES_PER_ELEMENT)), expected);
}

/** The same for numbers below 65,536. */
export function shortPool(expected = FIRST_SLAB): Pool<Uint16Array> {
  return pool((length) => new Uint16Array(memory(length * Uint16Array.BYTES_PER_ELEMENT)), expected);
}

/** The same for fractions. */
export function floatPool(expected = FIRST_SLAB): Pool<Float32Array> {
  return pool((length) => new Float32Array(memory(length * Float32Array.BYTES_PER_ELEMENT)), expected);
}

/** Returns a function that gives room for so many bytes, beginning at a multiple of four. */
export function bytePool(): (bytes: number) => Uint8Array {
  const pool = uintPool();
  return (bytes) => {
    const { buffer, byteOffset } = pool.room(Math.ceil(bytes / Uint32Array.BYTES_PER_ELEMENT));
    return new Uint8Array(buffer, byteOffset, bytes);
  };
}

/**
 * Returns so many bytes. Memory that threads may share, although none does: the engine takes any other for a reason to
 * collect garbage, and looks through the whole heap for each large array.
 */
export function memory(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}

function pool<T extends Uint32Array | Uint16Array | Float32Array>(
  make: (length: number) => T,
  expected: number,
): Pool<T> {
  let slab = make(0);
  let used = 0;
  let all = expected;
  const room = (length: number): T => {
    if (used + length > slab.length) {
      slab = make(Math.max(Math.min(all, LONGEST_SLAB), length));
      all += slab.length;
      used = 0;
    }
    used += length;
    return slab.subarray(used - length, used) as T;
  };
  return {
    room,
    keep(list) {
      const kept = room(list.length);
      kept.set(list);
      return kept;
    },
  };
}
