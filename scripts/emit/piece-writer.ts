import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markOf, placeFile } from '../lib/files.ts';

/** One piece of a file: checksum of what it was made from, where it begins, how long it is in bytes. */
export type Piece = [sum: string, from: number, bytes: number];

/** Where a file of the last build is kept, and the checksum of the code that makes its pieces. */
export interface KeptAs {
  folder: string;
  name: string;
  code: string;
}

/** What stands beside a kept file: the code that made it, its mark (`markOf`) and its pieces. */
export interface PieceList {
  code: string;
  mark: string | null;
  pieces: Piece[];
}

/** Writes a file from bytes and from stretches of the last one, one after the other. */
export interface PieceWriter {
  /** The bytes are good until the call returns. */
  write(bytes: Uint8Array): void;
  copy(from: number, to: number): void;
  /** Ends the file, and keeps it with the list of its pieces; `isLast` says that it is the last one, as it stands. */
  end(pieces: readonly Piece[], isLast: boolean): void;
}

/** Opens the writer of the file at a path. */
export type OpenPieceWriter = (path: string, keptAs: KeptAs | null) => PieceWriter;

/** Bytes that are copied at once, always through the same place: a new one each time keeps the collector busy. */
const room = Buffer.allocUnsafe(2 ** 22);

/** Writes at once. The file stands under its name when it has ended, and not before. */
export const openPieceWriter: OpenPieceWriter = (path, keptAs) => {
  const kept = keptAs && join(keptAs.folder, keptAs.name);
  let out: number | null = null;
  let last: number | null = null;
  const write = (bytes: Uint8Array): void => {
    if (out === null) {
      mkdirSync(dirname(path), { recursive: true });
      out = openSync(`${path}.new`, 'w');
    }
    writeSync(out, bytes);
  };
  return {
    write,
    copy(from, to) {
      if (kept === null) throw new Error(`${path} has no last file to copy from`);
      last ??= openSync(kept, 'r');
      for (let at = from; at < to; at += room.length)
        write(room.subarray(0, readSync(last, room, 0, Math.min(room.length, to - at), at)));
    },
    end(pieces, isLast) {
      if (isLast && kept !== null) placeFile(kept, path);
      if (last !== null) closeSync(last);
      if (out !== null) {
        closeSync(out);
        renameSync(`${path}.new`, path);
      }
      if (keptAs) keep(path, pieces, keptAs, isLast);
    },
  };
};

function keep(made: string, pieces: readonly Piece[], { folder, name, code }: KeptAs, isLast: boolean): void {
  const [file, list] = [join(folder, name), listOf({ folder, name })];
  mkdirSync(folder, { recursive: true });
  // The list goes first and comes last: it never speaks of a file that is not whole.
  rmSync(list, { force: true });
  if (!isLast) {
    rmSync(file, { force: true });
    placeFile(made, file);
  }
  writeFileSync(list, JSON.stringify({ code, mark: markOf(file), pieces: [...pieces] } satisfies PieceList));
}

/** Returns where the list of the pieces of a kept file stands. */
export function listOf({ folder, name }: Pick<KeptAs, 'folder' | 'name'>): string {
  return join(folder, `${name}.pieces.json`);
}
