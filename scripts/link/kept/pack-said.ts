import type { Said } from '../words/said.ts';
import { packColumns, unpackColumns } from './number-columns.ts';

/** What the units of one document said, and the checksum of the numbering in whose numbers it is told. */
export interface PackedSaid {
  numbering: string;
  said: readonly Said[];
}

/** Returns both as bytes. */
export function packSaid({ numbering, said }: PackedSaid): Uint8Array {
  const sizes = Uint32Array.from(said, ({ terms }) => terms.length);
  return packColumns({ numbering }, [[sizes], said.map(({ terms }) => terms), said.map(({ emphases }) => emphases)]);
}

/** Returns both from such bytes, or null where they are none; the lists lie in their memory. */
export function unpackSaid(bytes: Uint8Array): PackedSaid | null {
  const unpacked = unpackColumns(bytes);
  if (unpacked === null) return null;
  const [sizes = NONE, terms = NONE, emphases = NONE] = unpacked.columns;
  let end = 0;
  const said = Array.from(sizes, (size) => {
    end += size;
    const at = (end - size) * Int32Array.BYTES_PER_ELEMENT;
    return {
      terms: new Uint32Array(terms.buffer, terms.byteOffset + at, size),
      emphases: new Float32Array(emphases.buffer, emphases.byteOffset + at, size),
    };
  });
  return { numbering: (unpacked.head as { numbering: string }).numbering, said };
}

const NONE = new Int32Array();
