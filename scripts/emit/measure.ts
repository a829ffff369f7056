import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, startThread } from '../lib/thread.ts';

/** How long a file is in bytes, and the SHA-256 of them, hex. */
export interface Measure {
  bytes: number;
  sha256: string;
}

const ROOM = 2 ** 20;

/** Returns the measures of files by their paths below a folder. */
export function measureFiles(folder: string, paths: readonly string[]): Map<string, Measure> {
  const room = Buffer.alloc(ROOM);
  return new Map(paths.map((path) => [path, measured(join(folder, path), room)]));
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

/** Measures every file that lies below a folder, in a thread beside this one: of a large corpus they are a gigabyte. */
export function measureBeside(folder: string): Promise<ReadonlyMap<string, Measure>> {
  return answerOf(startThread(new URL('./measure-thread.ts', import.meta.url), folder));
}
