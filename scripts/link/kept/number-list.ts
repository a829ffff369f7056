import { memory } from '../words/pool.ts';

/** A list of whole numbers below 2³¹ that grows. */
export interface NumberList {
  push(number: number): void;
  size(): number;
  /** Returns what it holds, not to be changed. */
  all(): Int32Array;
}

const FIRST = 2 ** 12;

/** Returns an empty list: of millions of numbers, an array of objects would have the collector go through all of them. */
export function numberList(): NumberList {
  let numbers = room(FIRST);
  let size = 0;
  return {
    push(number) {
      if (size === numbers.length) {
        const wider = room(size * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[size++] = number;
    },
    size: () => size,
    all: () => numbers.subarray(0, size),
  };
}

function room(length: number): Int32Array {
  return new Int32Array(memory(length * Int32Array.BYTES_PER_ELEMENT));
}
