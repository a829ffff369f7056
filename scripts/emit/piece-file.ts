import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { markOf } from '../lib/files.ts';
import {
  type KeptAs,
  listOf,
  type OpenPieceWriter,
  openPieceWriter,
  type Piece,
  type PieceList,
} from './piece-writer.ts';

/** A long file that is written piece by piece: as one string it may be longer than any string can be. */
export interface PieceFile {
  /** Adds the piece of a checksum: as the last build wrote it, or else the bytes that `make` returns. */
  add(sum: string, make: () => Uint8Array): void;
  /** Ends the file; only then does it stand under its name. */
  end(): void;
}

/** So many bytes at most are held against those of the last file. */
const room = Buffer.allocUnsafe(2 ** 22);

/**
 * Begins a file. What the last build wrote is kept as the file itself, which is that of the data set under another name,
 * and a list of its pieces; one that was written to since, as its size and time tell, is not used. Where every piece is the
 * same, the file is the last one, and nothing is written; else what lies side by side in both is copied at once.
 * `openWriter` says who writes, and when.
 */
export function openPieceFile(
  path: string,
  keptAs: KeptAs | null,
  openWriter: OpenPieceWriter = openPieceWriter,
): PieceFile {
  const last = keptAs && openLast(keptAs);
  const writer = openWriter(path, keptAs);
  const pieces: Piece[] = [];
  let written = 0;
  // The bytes of the last file that come next, not yet copied.
  let [from, to] = [0, 0];
  const copy = (): void => {
    if (from < to) writer.copy(from, to);
    written += to - from;
    from = to;
  };
  const take = (at: number, bytes: number): void => {
    if (at !== to) {
      copy();
      from = at;
    }
    to = at + bytes;
  };
  return {
    add(sum, make) {
      const known = last?.pieces.get(sum);
      const begin = written + to - from;
      if (known) take(known[1], known[2]);
      else {
        const made = make();
        if (last && isAt(last, to, made)) take(to, made.length);
        else {
          copy();
          writer.write(made);
          written += made.length;
        }
      }
      pieces.push([sum, begin, written + to - from - begin]);
    },
    end() {
      const isLast = last !== null && written === 0 && from === 0 && to === last.size;
      if (!isLast) copy();
      writer.end(pieces, isLast);
      if (last) closeSync(last.handle);
    },
  };
}

/** A file of the last build. */
interface Last {
  handle: number;
  size: number;
  pieces: ReadonlyMap<string, Piece>;
}

function openLast(keptAs: KeptAs): Last | null {
  const file = join(keptAs.folder, keptAs.name);
  const list = readList(listOf(keptAs));
  if (list.code !== keptAs.code || list.mark === null || list.mark !== markOf(file)) return null;
  const pieces = new Map(list.pieces.map((piece) => [piece[0], piece]));
  return { handle: openSync(file, 'r'), size: statSync(file).size, pieces };
}

/** Tells whether bytes are those that stand at a place of the last file. */
function isAt({ handle, size }: Last, at: number, bytes: Uint8Array): boolean {
  if (bytes.length > room.length || at + bytes.length > size) return false;
  readSync(handle, room, 0, bytes.length, at);
  return room.subarray(0, bytes.length).equals(bytes);
}

function readList(list: string): PieceList {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as PieceList;
  } catch {
    return { code: '', mark: null, pieces: [] };
  }
}
