import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { markOf, placeFile, readWhole } from './files.ts';

/**
 * What was made, under checksums of all it was made from. A file of the store may have a second name outside, in a built
 * site; where it was written to under that name, the store has it no more.
 */
export interface SumStore {
  has(sum: string): boolean;
  /** Returns what lies under a checksum, or null. */
  find(sum: string): Buffer | null;
  /** Reads what lies under a checksum into memory that `room` gives for so many bytes; null where nothing lies there. */
  read(sum: string, room: (bytes: number) => Uint8Array): Uint8Array | null;
  put(sum: string, bytes: Uint8Array): void;
  /** Lets what lies under a checksum stand at a path as well; returns false where nothing lies there. */
  place(sum: string, path: string): boolean;
  /** Keeps a finished file under a checksum. */
  keep(sum: string, path: string): void;
  /** Removes what this run neither asked for nor put in. */
  close(): void;
}

const NOTHING: SumStore = {
  has: () => false,
  find: () => null,
  read: () => null,
  put: () => {},
  place: () => false,
  keep: () => {},
  close: () => {},
};

/**
 * Opens the store of a folder; null keeps nothing. The name of a file holds its checksum, its size and the time of its last
 * change, so that a file that was written to is told by its name. Nothing waits in between: of ten thousand files, waiting
 * takes most of the time.
 */
export function openSumStore(folder: string | null): SumStore {
  if (folder === null) return NOTHING;
  const names = namesBySum(folder);
  const used = new Set<string>();
  const whole = (sum: string): string | null => {
    used.add(sum);
    const name = names.get(sum);
    if (name === undefined) return null;
    const path = join(folder, name);
    // Another build may have removed it since.
    return nameOf(sum, path) === name ? path : null;
  };
  /** Gives a finished file the name it bears in the store; a run that is broken off leaves no half one under such a name. */
  const enter = (sum: string, write: (path: string) => void): void => {
    used.add(sum);
    const made = join(folder, sum.slice(0, 2), `${sum}.new`);
    mkdirSync(dirname(made), { recursive: true });
    rmSync(made, { force: true });
    write(made);
    const [before, name] = [names.get(sum), nameOf(sum, made)];
    if (name === null) throw new Error(`${made} is gone during the build`);
    if (before !== undefined) rmSync(join(folder, before), { force: true });
    renameSync(made, join(folder, name));
    names.set(sum, name);
  };
  return {
    has: (sum) => whole(sum) !== null,
    find(sum) {
      const path = whole(sum);
      return path === null ? null : readFileSync(path);
    },
    read(sum, room) {
      const path = whole(sum);
      return path === null ? null : readWhole(path, room);
    },
    put: (sum, bytes) => enter(sum, (path) => writeFileSync(path, bytes)),
    place(sum, to) {
      const path = whole(sum);
      if (path !== null) placeFile(path, to);
      return path !== null;
    },
    keep: (sum, from) => enter(sum, (path) => placeFile(from, path)),
    close() {
      // What an earlier version kept here may be a folder.
      for (const [sum, name] of names) if (!used.has(sum)) rmSync(join(folder, name), { force: true, recursive: true });
    },
  };
}

/** Returns the name that the file at a path bears in the store, below its folder; null where there is none. */
function nameOf(sum: string, path: string): string | null {
  const mark = markOf(path);
  return mark === null ? null : join(sum.slice(0, 2), `${sum}-${mark}`);
}

/** Returns the names in a store by their checksums; a name of another form stands for itself, and nobody asks for it. */
function namesBySum(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return new Map(names.filter((name) => name.includes(sep)).map((name) => [basename(name).split('-')[0] ?? '', name]));
}

/** Returns the checksum of texts in order, hex; where one ends and the next begins does not count. */
export function sumOf(...texts: readonly string[]): string {
  return hash('sha256', texts.join(''));
}

/** Returns that checksum of texts that come one after the other. */
export function sumOfEach(texts: Iterable<string>): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text);
  return sum.digest('hex');
}
