/** More entries than the plain end of a zip can count. */
export const MOST_ENTRIES = 0xffff;

/** Sizes and signatures of the records at the end of a zip (APPNOTE 6.3, 4.3.14 to 4.3.16). */
const END_SIZE = 22;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
/** The version of the format that knows these records, 4.5. */
const VERSION = 45;

/**
 * Returns the last bytes of a zip, its directory and end record, with the records of ZIP64 that hold the number of entries
 * where there are more than 65 535; `before` is the number of bytes that precede them. Sizes and places stay below 4 GB.
 */
export function endOfMany(last: Uint8Array, count: number, before: number): Uint8Array {
  const directory = last.length - END_SIZE;
  const bytes = new Uint8Array(last.length + END64_SIZE + LOCATOR_SIZE);
  bytes.set(last.subarray(0, directory));
  bytes.set(last.subarray(directory), directory + END64_SIZE + LOCATOR_SIZE);
  const view = new DataView(bytes.buffer);
  const long = (at: number, value: number): void => view.setBigUint64(at, BigInt(value), true);
  const end64 = directory;
  view.setUint32(end64, END64, true);
  long(end64 + 4, END64_SIZE - 12);
  view.setUint16(end64 + 12, VERSION, true);
  view.setUint16(end64 + 14, VERSION, true);
  long(end64 + 24, count);
  long(end64 + 32, count);
  long(end64 + 40, directory);
  long(end64 + 48, before);
  const locator = end64 + END64_SIZE;
  view.setUint32(locator, LOCATOR, true);
  long(locator + 8, before + directory);
  view.setUint32(locator + 16, 1, true);
  const end = locator + LOCATOR_SIZE;
  view.setUint16(end + 8, 0xffff, true);
  view.setUint16(end + 10, 0xffff, true);
  return bytes;
}
