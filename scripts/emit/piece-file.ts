import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { markOf, placeFile } from '../lib/files.ts';

/** One piece of a file: checksum of what it was made from, where it begins, how long it is in bytes. */
type Piece = [sum: string, from: number, bytes: number];

/** A long file that is written piece by piece: as one string it may be longer than any string can be. */
export interface PieceFile {
  /** Adds the piece of a checksum: as the last build wrote it, or else the bytes that `make` returns. */
  add(sum: string, make: () => Uint8Array): void;
  /** Ends the file; only then does it stand under its name. */
  end(): void;
}

/** Where a file of the last build is kept, and the checksum of the code that makes its pieces. */
export interface KeptAs {
  folder: string;
  name: string;
  code: string;
}

/** Bytes that are copied at once, always through the same place: a new one each time keeps the collector busy. */
const room = Buffer.allocUnsafe(2 ** 22);

/**
 * Begins a file. What the last build wrote is kept as the file itself, which is that of the data set under another name,
 * and a list of its pieces; one that was written to since, as its size and time tell, is not used. Where every piece is the
 * same, the file is the last one, and nothing is written; else what lies side by side in both is copied at once.
 */
export function openPieceFile(path: string, keptAs: KeptAs | null): PieceFile {
  const last = keptAs && openLast(keptAs);
  const pieces: Piece[] = [];
  let written = 0;
  let out: number | null = null;
  // The bytes of the last file that come next, not yet copied.
  let [from, to] = [0, 0];
  const write = (bytes: Uint8Array): void => {
    mkdirSync(dirname(path), { recursive: true });
    out ??= openSync(`${path}.new`, 'w');
    writeSync(out, bytes);
    written += bytes.length;
  };
  const copy = (): void => {
    for (; last && from < to; from += room.length)
      write(room.subarray(0, readSync(last.handle, room, 0, Math.min(room.length, to - from), from)));
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
          write(made);
        }
      }
      pieces.push([sum, begin, written + to - from - begin]);
    },
    end() {
      const isLast = out === null && last && from === 0 && to === last.size;
      if (isLast) placeFile(last.file, path);
      else copy();
      if (out !== null) {
        closeSync(out);
        renameSync(`${path}.new`, path);
      }
      if (last) closeSync(last.handle);
      if (keptAs) keep(path, pieces, keptAs, isLast === true);
    },
  };
}

/** A file of the last build. */
interface Last {
  file: string;
  handle: number;
  size: number;
  pieces: ReadonlyMap<string, Piece>;
}

function openLast({ folder, name, code }: KeptAs): Last | null {
  const file = join(folder, name);
  const list = readList(`${file}.pieces.json`);
  if (list.code !== code || list.mark === null || list.mark !== markOf(file)) return null;
  const pieces = new Map(list.pieces.map((piece) => [piece[0], piece]));
  return { file, handle: openSync(file, 'r'), size: statSync(file).size, pieces };
}

/** Tells whether bytes are those that stand at a place of the last file. */
function isAt({ handle, size }: Last, at: number, bytes: Uint8Array): boolean {
  if (bytes.length > room.length || at + bytes.length > size) return false;
  readSync(handle, room, 0, bytes.length, at);
  return room.subarray(0, bytes.length).equals(bytes);
}

function keep(made: string, pieces: Piece[], { folder, name, code }: KeptAs, isLast: boolean): void {
  const [file, list] = [join(folder, name), join(folder, `${name}.pieces.json`)];
  mkdirSync(folder, { recursive: true });
  // The list goes first and comes last: it never speaks of a file that is not whole.
  rmSync(list, { force: true });
  if (!isLast) {
    rmSync(file, { force: true });
    placeFile(made, file);
  }
  writeFileSync(list, JSON.stringify({ code, mark: markOf(file), pieces } satisfies PieceList));
}

interface PieceList {
  code: string;
  mark: string | null;
  pieces: Piece[];
}

function readList(list: string): PieceList {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as PieceList;
  } catch {
    return { code: '', mark: null, pieces: [] };
  }
}
