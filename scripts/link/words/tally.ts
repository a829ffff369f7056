import { memory } from './pool.ts';

/** Counts numbers of a known range, one list after the other, without a new table for each. */
export interface Tally {
  add(list: Uint32Array, times: number): void;
  of(number: number): number;
  /** What was counted, in the order first met; valid until the next `clear`. */
  met(): Uint32Array;
  clear(): void;
}

/** Returns an empty tally of the numbers below `size`. */
export function tally(size: number): Tally {
  const counts = new Float64Array(memory(size * Float64Array.BYTES_PER_ELEMENT));
  const list = new Uint32Array(memory(size * Uint32Array.BYTES_PER_ELEMENT));
  let length = 0;
  return {
    add(numbers, times) {
      for (const number of numbers) {
        if (counts[number] === 0) list[length++] = number;
        counts[number] = (counts[number] ?? 0) + times;
      }
    },
    of: (number) => counts[number] ?? 0,
    met: () => list.subarray(0, length),
    clear() {
      for (let i = 0; i < length; i += 1) counts[list[i] ?? 0] = 0;
      length = 0;
    },
  };
}
