/** A record longer than this in JSON is no example but a page. */
const LONGEST = 1400;

/**
 * Returns the record that shows most of a file's fields: the one with the fewest empty values among those that can be
 * read at a glance, the shortest of them where several have as many. Null where the file is empty.
 */
export function exampleRecord(records: readonly Record<string, unknown>[]): Record<string, unknown> | null {
  const sized = records.map((record) => ({
    record,
    length: JSON.stringify(record).length,
    filled: filledValues(record),
  }));
  const short = sized.filter(({ length }) => length <= LONGEST);
  const [best] = (short.length > 0 ? short : sized.sort((a, b) => a.length - b.length).slice(0, 1)).sort(
    (a, b) => b.filled - a.filled || a.length - b.length,
  );
  return best?.record ?? null;
}

function filledValues(record: Record<string, unknown>): number {
  return Object.values(record).filter(
    (value) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  ).length;
}
