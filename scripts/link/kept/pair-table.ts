import type { Unit } from '../unit.ts';
import { numberList } from '../words/number-list.ts';

/** What is told of a pair of units by their texts alone, as whole numbers; taken from the last build where both are as they were. */
export interface PairTable {
  /** Returns the numbers of a pair: those that are known, or those that `make` returns. */
  of(from: Unit, to: Unit, make: () => readonly number[]): ArrayLike<number>;
  /** Returns the numbers of all pairs that were asked for. */
  asked(): PairNumbers;
}

/** Numbers of pairs in columns, in the order in which the pairs were asked for. */
export interface PairNumbers {
  /** The unit of the earlier and of the later text, pair by pair. */
  units: Int32Array;
  /** Where the numbers of each pair end; they begin where those of the pair before end. */
  ends: Int32Array;
  numbers: Int32Array;
}

const NONE = new Int32Array();
const NOTHING: PairNumbers = { units: NONE, ends: NONE, numbers: NONE };

/** Returns a table that knows the numbers of some pairs; `unitOf` tells which unit of today one of then is, −1 for none. */
export function pairTable(known: PairNumbers = NOTHING, unitOf: Int32Array = NONE): PairTable {
  const places = placesOf(known, unitOf);
  const [units, ends, numbers] = [numberList(), numberList(), numberList()];
  const find = (from: Unit, to: Unit): Int32Array | undefined => {
    const place = places.get(keyOf(from.index, to.index));
    return place === undefined ? undefined : known.numbers.subarray(known.ends[place - 1] ?? 0, known.ends[place]);
  };
  return {
    of(from, to, make) {
      const told: ArrayLike<number> = find(from, to) ?? make();
      units.push(from.index);
      units.push(to.index);
      for (let i = 0; i < told.length; i += 1) numbers.push(told[i] ?? 0);
      ends.push(numbers.size());
      return told;
    },
    asked: () => ({ units: units.all(), ends: ends.all(), numbers: numbers.all() }),
  };
}

/** Returns the place of each pair of which both units are as they were, by the key of what they are today. */
function placesOf({ units, ends }: PairNumbers, unitOf: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let place = 0; place < ends.length; place += 1) {
    const [from, to] = [unitOf[units[place * 2] ?? 0] ?? -1, unitOf[units[place * 2 + 1] ?? 0] ?? -1];
    if (from >= 0 && to >= 0) places.set(keyOf(from, to), place);
  }
  return places;
}

/** Both are below 2²⁶, so that the key is exact. */
function keyOf(from: number, to: number): number {
  return to * 2 ** 26 + from;
}
