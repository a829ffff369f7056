/** A record longer than this in JSON is no example but a page. */
const LONGEST = 1400;
/** Records looked at: the first ones of a long file show as well as any what its records are like. */
const LOOKED_AT = 2_000;

type Fields = Record<string, unknown>;

/** A record with how much of it is filled, and how long it is in JSON. */
interface Sized {
  record: Fields;
  filled: number;
  length: number;
}

/**
 * Returns the record that shows most of a file's fields: of its first ones the one with the fewest empty values among
 * those that can be read at a glance, the shortest of them where several have as many. Null where the file is empty.
 */
export function exampleRecord(records: readonly Fields[]): Fields | null {
  const sized = records
    .slice(0, LOOKED_AT)
    .map((record): Sized => ({ record, filled: filledValues(record), length: JSON.stringify(record).length }));
  return sized.reduce<Sized | null>((best, one) => (best && !isBetter(one, best) ? best : one), null)?.record ?? null;
}

function isBetter(one: Sized, other: Sized): boolean {
  const [short, otherShort] = [one.length <= LONGEST, other.length <= LONGEST];
  if (short !== otherShort) return short;
  if (!short || one.filled === other.filled) return one.length < other.length;
  return one.filled > other.filled;
}

function filledValues(record: Fields): number {
  return Object.values(record).filter(
    (value) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  ).length;
}
