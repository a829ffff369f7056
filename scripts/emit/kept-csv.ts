import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One piece of a file: checksum of what it was made from, where it begins, how long it is in bytes. */
type Piece = [sum: string, from: number, bytes: number];

/** The pieces of a CSV file as the last build wrote it. */
export interface KeptCsv {
  /** Returns the bytes of a piece: those of the last build, or those of the text that `make` returns. */
  piece(sum: string, make: () => string): Uint8Array;
  /** Keeps the finished file for the next build. */
  keep(file: string): Promise<void>;
}

/**
 * Opens what is kept of the file of a data set in a folder: the file itself and a list of its pieces, as long as they were
 * made by the same `code` (its checksum). Null keeps nothing.
 * The bytes of a piece are good until the next one is asked for.
 */
export function openKeptCsv(folder: string | null, name: string, code: string): KeptCsv {
  if (folder === null) return { piece: (_, make) => Buffer.from(make()), keep: async () => {} };
  const [file, list] = [join(folder, `${name}.csv`), join(folder, `${name}.pieces.json`)];
  const last = readList(list);
  const before = new Map(last.code === code ? last.pieces.map((piece) => [piece[0], piece]) : []);
  const handle = before.size > 0 ? openSync(file, 'r') : null;
  const pieces: Piece[] = [];
  let room = Buffer.alloc(0);
  let end = 0;
  const known = (sum: string): Uint8Array | null => {
    const piece = before.get(sum);
    if (!piece || handle === null) return null;
    const [, from, bytes] = piece;
    if (room.length < bytes) room = Buffer.alloc(bytes * 2);
    return readSync(handle, room, 0, bytes, from) === bytes ? room.subarray(0, bytes) : null;
  };
  return {
    piece(sum, make) {
      const bytes = known(sum) ?? Buffer.from(make());
      pieces.push([sum, end, bytes.length]);
      end += bytes.length;
      return bytes;
    },
    async keep(made) {
      if (handle !== null) closeSync(handle);
      await mkdir(folder, { recursive: true });
      // The list goes first and comes last: it never speaks of a file that is not whole.
      await writeFile(list, '');
      await copyFile(made, file);
      await writeFile(list, JSON.stringify({ code, pieces } satisfies PieceList));
    },
  };
}

interface PieceList {
  code: string;
  pieces: Piece[];
}

function readList(list: string): PieceList {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as PieceList;
  } catch {
    return { code: '', pieces: [] };
  }
}
