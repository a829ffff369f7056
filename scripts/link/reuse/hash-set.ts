/** A set of whole numbers below a bound, one bit for each. */
export interface HashSet {
  add(hash: number): void;
  has(hash: number): boolean;
}

/** Returns an empty set of numbers below `bound`. */
export function hashSet(bound: number): HashSet {
  const words = new Int32Array(Math.ceil(bound / 32));
  return {
    add(hash) {
      words[hash >> 5] = (words[hash >> 5] ?? 0) | (1 << (hash & 31));
    },
    has: (hash) => ((words[hash >> 5] ?? 0) & (1 << (hash & 31))) !== 0,
  };
}
