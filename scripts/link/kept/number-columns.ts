/** Numbers of four bytes. */
export type Numbers = Int32Array | Uint32Array | Float32Array;

/** Columns of numbers, and what is said of them in JSON. */
export interface NumberColumns {
  head: unknown;
  columns: Int32Array[];
}

const BYTES = Int32Array.BYTES_PER_ELEMENT;
/** Begins every such file; another one was written by another version, or cut off. */
const MARK = 0x64756475;
/** The mark, how many bytes the head has, how many columns there are. */
const FIRST = 3;

/**
 * Returns columns of numbers, each in pieces, as bytes in the order of this machine: the mark, how many bytes the head has,
 * how many columns there are, how many numbers each has, the head, the columns.
 */
export function packColumns(head: unknown, columns: readonly (readonly Numbers[])[]): Uint8Array {
  const said = Buffer.from(JSON.stringify(head));
  const sizes = columns.map((pieces) => pieces.reduce((sum, { length }) => sum + length, 0));
  let at = FIRST + sizes.length + Math.ceil(said.length / BYTES);
  const numbers = new Int32Array(sizes.reduce((sum, size) => sum + size, at));
  numbers.set([MARK, said.length, sizes.length, ...sizes]);
  new Uint8Array(numbers.buffer).set(said, (FIRST + sizes.length) * BYTES);
  for (const { buffer, byteOffset, length } of columns.flat()) {
    numbers.set(new Int32Array(buffer, byteOffset, length), at);
    at += length;
  }
  return new Uint8Array(numbers.buffer);
}

/**
 * Returns what such bytes hold, which begin at a multiple of four in their memory, or null where they are no such bytes, or
 * not all of them; the columns lie in that memory.
 */
export function unpackColumns({ buffer, byteOffset, byteLength }: Uint8Array): NumberColumns | null {
  const numbers = new Int32Array(buffer, byteOffset, Math.floor(byteLength / BYTES));
  const [mark, said = 0, count = 0] = numbers;
  if (mark !== MARK || FIRST + count > numbers.length) return null;
  const sizes = numbers.subarray(FIRST, FIRST + count);
  let at = FIRST + count + Math.ceil(said / BYTES);
  if (sizes.reduce((sum, size) => sum + size, at) * BYTES !== byteLength) return null;
  const text = Buffer.from(new Uint8Array(buffer, byteOffset + (FIRST + count) * BYTES, said)).toString('utf8');
  const columns = Array.from(sizes, (size) => {
    at += size;
    return numbers.subarray(at - size, at);
  });
  return { head: JSON.parse(text), columns };
}
