import type { Repair } from '../../src/domain/repair.ts';

/** The repairs of one document in little room: they are half of what it tells, and nearly all say the same few words. */
export interface PackedRepairs {
  /** `FIELDS` numbers for each repair; words by their places in the list, nothing as −1. */
  numbers: Int32Array;
  words: string[];
}

const FIELDS = 11;
const NONE = -1;

/** Returns the repairs of a document, numbered as `listedRepairs` numbers them, packed. */
export function packRepairs(repairs: readonly Repair[]): PackedRepairs {
  const places = new Map<string, number>();
  const placeOf = (word: string | null): number => {
    if (word === null) return NONE;
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const numbers = new Int32Array(repairs.length * FIELDS);
  for (const [at, one] of repairs.entries()) {
    const [start, end] = one.sourceRange;
    const words = [one.kind, one.before, one.after, one.reason, one.by, one.rule, one.clause].map(placeOf);
    numbers.set([start, end, one.to ?? NONE, one.sourceLine, ...words], at * FIELDS);
  }
  return { numbers, words: [...places.keys()] };
}

/** Returns the repairs of a document as they were before they were packed. */
export function unpackRepairs(doc: string, { numbers, words }: PackedRepairs): Repair[] {
  const number = (at: number): number => numbers[at] ?? NONE;
  const word = (at: number): string => words[number(at)] ?? '';
  const wordOrNull = (at: number): string | null => words[number(at)] ?? null;
  return Array.from({ length: numbers.length / FIELDS }, (_, index): Repair => {
    const at = index * FIELDS;
    return {
      id: `${doc}~${index + 1}`,
      doc,
      kind: word(at + 4) as Repair['kind'],
      sourceRange: [number(at), number(at + 1)],
      before: word(at + 5),
      after: word(at + 6),
      to: number(at + 2) === NONE ? null : number(at + 2),
      reason: word(at + 7),
      by: word(at + 8) as Repair['by'],
      rule: wordOrNull(at + 9),
      sourceLine: number(at + 3),
      clause: wordOrNull(at + 10),
    };
  });
}
