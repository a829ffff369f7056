/** A record longer than this in JSON is no example but a page. */
const LONGEST = 1400;

type Fields = Record<string, unknown>;

/** A record with how much of it is filled, and how long it is in JSON. */
interface Sized {
  record: Fields;
  filled: number;
  length: number;
}

/**
 * Returns the record that shows most of a file's fields: the one with the fewest empty values among those that can be
 * read at a glance, the shortest of them where several have as many. Null where the file is empty.
 */
export function exampleRecord(records: readonly Fields[]): Fields | null {
  let best: Sized | null = null;
  for (const record of records) {
    const filled = filledValues(record);
    // Most records need not be written out, or even measured, to be told from the best one.
    if (best && best.length <= LONGEST && filled < best.filled) continue;
    if (best && !isBetter({ record, filled, length: leastLength(record) }, best)) continue;
    const sized: Sized = { record, filled, length: JSON.stringify(record).length };
    if (!best || isBetter(sized, best)) best = sized;
  }
  return best?.record ?? null;
}

function isBetter(one: Sized, other: Sized): boolean {
  const [short, otherShort] = [one.length <= LONGEST, other.length <= LONGEST];
  if (short !== otherShort) return short;
  if (!short || one.filled === other.filled) return one.length < other.length;
  return one.filled > other.filled;
}

function filledValues(record: Fields): number {
  let count = 0;
  for (const key in record) {
    const value = record[key];
    if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) count += 1;
  }
  return count;
}

/** Returns how many characters a value has in JSON at least: nothing but escapes makes it longer. */
function leastLength(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value !== 'object') return String(value).length;
  let length = 1;
  if (Array.isArray(value)) for (const each of value) length += leastLength(each) + 1;
  else
    for (const key in value) {
      const each = value[key as keyof typeof value];
      // JSON leaves out a key without a value.
      if (each !== undefined) length += key.length + 4 + leastLength(each);
    }
  return Math.max(2, length);
}
