import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeIfChanged } from '../lib/files.ts';

/** A JSON array that is written record by record, one a line: as one string it may be longer than any string can be. */
export interface JsonFile {
  /** Adds records; returns a checksum of them, another one at the beginning of the file. */
  add(records: Iterable<unknown>): string;
  /** Ends the array; only then does the file stand under its name. */
  end(): void;
}

/** More records than this are written one by one. */
export const WHOLE_UP_TO = 20_000;

/** Bytes that are gathered before they are written, always in the same place: new ones each time keep the collector busy. */
const ROOM = 2 ** 22;
/** A character takes so many bytes at most, counted in UTF-16. */
const WIDEST = 3;

/** Returns records as a JSON array with one record a line, so that a change of one record is a change of one line. */
export function recordsAsJson(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** Writes that array, a short one only where its bytes change. */
export async function writeRecords(path: string, records: readonly unknown[]): Promise<void> {
  if (records.length <= WHOLE_UP_TO) {
    await writeIfChanged(path, recordsAsJson(records));
    return;
  }
  const file = openJsonFile(path);
  file.add(records);
  file.end();
}

/** Begins such an array of at least one record. */
export function openJsonFile(path: string): JsonFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, 'w');
  const room = Buffer.allocUnsafe(ROOM);
  let filled = 0;
  let between = '[\n';
  const write = (bytes: Uint8Array, hash: Hash): void => {
    hash.update(bytes);
    writeSync(file, bytes);
  };
  const flush = (hash: Hash): void => {
    write(room.subarray(0, filled), hash);
    filled = 0;
  };
  const put = (text: string, hash: Hash): void => {
    const most = text.length * WIDEST;
    if (filled + most > ROOM) flush(hash);
    if (most > ROOM) write(Buffer.from(text), hash);
    else filled += room.write(text, filled);
  };
  return {
    add(records) {
      const hash = createHash('sha256');
      for (const record of records) {
        put(between, hash);
        put(JSON.stringify(record), hash);
        between = ',\n';
      }
      flush(hash);
      return hash.digest('base64');
    },
    end() {
      writeSync(file, '\n]\n');
      closeSync(file);
      renameSync(`${path}.new`, path);
    },
  };
}
