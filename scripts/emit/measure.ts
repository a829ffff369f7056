import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, markOf } from '../lib/files.ts';

/** How long a file is in bytes, and the SHA-256 of them, hex. */
export interface Measure {
  bytes: number;
  sha256: string;
}

/** Measures of the last build by paths, each with the mark of its file (`markOf`). */
type KeptMeasures = Record<string, Measure & { mark: string }>;

const ROOM = 2 ** 20;

/** Returns the measures of files by their paths below a folder. */
export function measureFiles(folder: string, paths: readonly string[]): Map<string, Measure> {
  const room = Buffer.alloc(ROOM);
  return new Map(paths.map((path) => [path, measured(join(folder, path), room)]));
}

/**
 * Returns the measures of all files in some folders below a root, by their paths below the root. Of a large corpus they are
 * a gigabyte: a file that was not written to since the last build has the measure that is kept in the file `keptAs`.
 */
export async function measureBelow(
  root: string,
  folders: readonly string[],
  keptAs: string | null = null,
): Promise<Map<string, Measure>> {
  const lists = folders.map(async (folder) => (await listFiles(join(root, folder))).map((name) => join(folder, name)));
  const paths = (await Promise.all(lists)).flat();
  const known = keptAs === null ? {} : readKept(keptAs);
  const kept: KeptMeasures = {};
  const measures = new Map<string, Measure>();
  const room = Buffer.alloc(ROOM);
  for (const path of paths) {
    const [file, before] = [join(root, path), known[path]];
    const mark = markOf(file) ?? '';
    const { bytes, sha256 } = before?.mark === mark ? before : measured(file, room);
    measures.set(path, { bytes, sha256 });
    kept[path] = { mark, bytes, sha256 };
  }
  if (keptAs !== null) {
    mkdirSync(dirname(keptAs), { recursive: true });
    writeFileSync(keptAs, JSON.stringify(kept));
  }
  return measures;
}

/** Reads a file piece by piece into the same room: files of a large corpus would fill the memory one after the other. */
function measured(path: string, room: Buffer): Measure {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  let bytes = 0;
  for (let read = readSync(file, room); read > 0; read = readSync(file, room)) {
    hash.update(room.subarray(0, read));
    bytes += read;
  }
  closeSync(file);
  return { bytes, sha256: hash.digest('hex') };
}

function readKept(path: string): KeptMeasures {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeptMeasures;
  } catch {
    return {};
  }
}
