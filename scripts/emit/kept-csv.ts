import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, placeFile } from '../lib/files.ts';

/** One piece of a file: checksum of what it was made from, where it begins, how long it is in bytes. */
type Piece = [sum: string, from: number, bytes: number];

/** The pieces of a CSV file as the last build wrote it. */
export interface KeptCsv {
  /** Returns the bytes of a piece: those of the last build, or those of the text that `make` returns. */
  piece(sum: string, make: () => string): Uint8Array;
  /** Keeps the finished file for the next build. */
  keep(file: string): void;
}

/**
 * Opens what is kept of the file of a data set in a folder: the file itself and a list of its pieces, as long as they were
 * made by the same `code` (its checksum). Null keeps nothing. The file is that of the data set under another name: one that
 * was written to since, as its size and time tell, is not used.
 * The bytes of a piece are good until the next one is asked for.
 */
export function openKeptCsv(folder: string | null, name: string, code: string): KeptCsv {
  if (folder === null) return { piece: (_, make) => Buffer.from(make()), keep: () => {} };
  const [file, list] = [join(folder, `${name}.csv`), join(folder, `${name}.pieces.json`)];
  const last = readList(list);
  const isGood = last.code === code && existsSync(file) && last.mark === markOf(file);
  const before = new Map(isGood ? last.pieces.map((piece) => [piece[0], piece]) : []);
  const handle = isGood ? openSync(file, 'r') : null;
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
    keep(made) {
      if (handle !== null) closeSync(handle);
      mkdirSync(folder, { recursive: true });
      // The list goes first and comes last: it never speaks of a file that is not whole.
      rmSync(list, { force: true });
      rmSync(file, { force: true });
      placeFile(made, file);
      writeFileSync(list, JSON.stringify({ code, mark: markOf(file), pieces } satisfies PieceList));
    },
  };
}

interface PieceList {
  code: string;
  mark: string;
  pieces: Piece[];
}

function readList(list: string): PieceList {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as PieceList;
  } catch {
    return { code: '', mark: '', pieces: [] };
  }
}
