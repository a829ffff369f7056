import { memory } from './pool.ts';

/** A list of numbers that grows. */
export interface NumberList<T> {
  push(number: number): void;
  size(): number;
  /** Returns what it holds, not to be changed. */
  all(): T;
}

const FIRST = 2 ** 12;

/** Returns an empty list of whole numbers below 2³¹: of millions, an array would have the collector of garbage go through all of them. */
export function numberList(): NumberList<Int32Array> {
  return growing((length) => new Int32Array(memory(length * Int32Array.BYTES_PER_ELEMENT)));
}

/** The same for fractions. */
export function fractionList(): NumberList<Float64Array> {
  return growing((length) => new Float64Array(memory(length * Float64Array.BYTES_PER_ELEMENT)));
}

function growing<T extends Int32Array | Float64Array>(room: (length: number) => T): NumberList<T> {
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
    all: () => numbers.subarray(0, size) as T,
  };
}
