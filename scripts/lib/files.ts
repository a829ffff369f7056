import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Writes a file only where its bytes change, so that time stamps tell what a run really changed; returns whether it wrote.
 * It is a new file then: the old one may have another name elsewhere (`placeFile`).
 */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.size === bytes && readFileSync(path).equals(Buffer.from(content))) return false;
  await writeWhole(path, content);
  return true;
}

/**
 * Writes a file that is there whole or not at all: a run that is broken off leaves no half one under its name. It does not
 * wait for the disk: of a thousand files, waiting takes most of the time.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/** Reads a file into memory that `room` gives for so many bytes; null where there is none. */
export function readWhole(path: string, room: (bytes: number) => Uint8Array): Uint8Array | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return null;
  const [file, bytes] = [openSync(path, 'r'), room(size)];
  try {
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, size - at, at);
      if (read === 0) throw new Error(`${path} ends after ${at} of ${size} bytes`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}

/**
 * Lets a file stand at another path too: by a second name of the same file, which costs next to nothing, or by a copy where
 * the file system gives none (another disk, no such names). A file of the same bytes that stands there stays.
 */
export function placeFile(from: string, to: string): void {
  const refused = tryLink(from, to);
  if (refused === null) return;
  if (refused !== 'EEXIST') {
    mkdirSync(dirname(to), { recursive: true });
    if (tryLink(from, to) === null) return;
  }
  if (isSame(from, to)) return;
  const made = `${to}.new`;
  rmSync(made, { force: true });
  if (tryLink(from, made) !== null) copyFileSync(from, made, constants.COPYFILE_FICLONE);
  renameSync(made, to);
}

/** Returns null where the file stands at the other path now, else the code of what stood against it. */
function tryLink(from: string, to: string): string | null {
  try {
    linkSync(from, to);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

function isSame(from: string, to: string): boolean {
  const [one, other] = [statSync(from), statSync(to, { throwIfNoEntry: false })];
  if (other === undefined || one.size !== other.size) return false;
  return (one.ino === other.ino && one.dev === other.dev) || readFileSync(from).equals(readFileSync(to));
}

/** Returns what tells a file that was written to: its size and the time of its last change, as part of a name; null where there is none. */
export function markOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.size.toString(36)}-${found.mtimeNs.toString(36)}` : null;
}

/** Returns every file below a folder as paths relative to it, sorted; an absent folder has none. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Removes the files below a folder that are not among the given relative paths; returns what it removed. */
export async function removeOthers(folder: string, keep: ReadonlySet<string>): Promise<string[]> {
  const gone = (await listFiles(folder)).filter((path) => !keep.has(path));
  for (const path of gone) await rm(join(folder, path));
  return gone;
}
