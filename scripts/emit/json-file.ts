/** More records than this are written piece by piece. */
export const WHOLE_UP_TO = 20_000;

/** A character takes so many bytes at most, counted in UTF-16. */
const WIDEST = 3;
const BEGIN = '[\n';
const BETWEEN = ',\n';
const END = '\n]\n';

/** What comes after the last piece of an array, as bytes. */
export const JSON_END = Buffer.from(END);

/** Bytes are gathered in the same place again and again: a new one each time keeps the collector busy. */
let room = Buffer.allocUnsafe(2 ** 20);

/** Returns records as a JSON array with one record a line, so that a change of one record is a change of one line. */
export function recordsAsJson(records: readonly unknown[]): string {
  return records.length === 0
    ? '[]\n'
    : `${BEGIN}${records.map((record) => JSON.stringify(record)).join(BETWEEN)}${END}`;
}

/**
 * Returns a piece of such an array of several pieces, the first one or a later one; after the last one comes `JSON_END`.
 * The bytes are good until the next ones are asked for.
 */
export function jsonPiece(records: readonly unknown[], isFirst: boolean): Uint8Array {
  let filled = 0;
  let before = isFirst ? BEGIN : BETWEEN;
  for (const record of records) {
    const line = `${before}${JSON.stringify(record)}`;
    const most = filled + line.length * WIDEST;
    if (most > room.length) room = Buffer.concat([room.subarray(0, filled)], most * 2);
    filled += room.write(line, filled);
    before = BETWEEN;
  }
  return room.subarray(0, filled);
}
