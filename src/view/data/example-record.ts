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
    const { filled, least } = look(record);
    // Most records need not be written out to be told from the best one.
    if (best && best.length <= LONGEST && (filled < best.filled || (filled === best.filled && least >= best.length))) {
      continue;
    }
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

/** Counts the values of a record that are not empty, and the characters it has in JSON at least. */
function look(record: Fields): { filled: number; least: number } {
  let [filled, least] = [0, 0];
  for (const key in record) {
    const value = record[key];
    if (value === undefined) continue;
    // A key stands between quotation marks, with a colon and a comma or brace after it and its value.
    least += key.length + 4;
    if (typeof value === 'string') least += value.length + 2;
    else if (value === null) least += 4;
    if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) filled += 1;
  }
  return { filled, least };
}
