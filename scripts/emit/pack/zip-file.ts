import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { endOfMany, MOST_ENTRIES } from './zip-end.ts';

/** A zip that is written file by file, so that no more than one of them is held in memory. */
export interface ZipFile {
  /** Errors: where the disk takes no more, or the zip grows beyond what the format holds. */
  add(path: string, content: Uint8Array | string): Promise<void>;
  /** Ends the zip, puts it in its place and returns its size in bytes. */
  end(): Promise<number>;
  /** Gives up: what was written so far is removed. */
  abandon(): Promise<void>;
}

/** Compressed already; pressing them again costs time and saves nothing. */
const PRESSED = /\.(?:png|xlsx|docx|zip|pack|pf_index|pf_meta|woff2)$/;
/** Places in a zip have four bytes; what lies further is found by no reader. */
const MOST_BYTES = 0xffff_ffff;

/**
 * Begins a zip; every entry gets the same time, so that the same site gives the same bytes. It stands in its place when
 * it is whole. Errors: where the place is a folder.
 */
export async function zipFile(path: string, modified: Date, mostBytes = MOST_BYTES): Promise<ZipFile> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new Error(`${path} 是文件夹：请给出压缩包的文件名，例如 ${path}/duidu-offline.zip。`);
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  let size = 0;
  let count = 0;
  let failed: Error | null = null;
  stream.on('error', (error) => {
    failed = error;
  });
  const check = (): void => {
    if (failed) throw new Error(`写不成 ${path}：${failed.message}`, { cause: failed });
    if (size > mostBytes)
      throw new Error(
        `压缩包超过 ${(mostBytes / 2 ** 30).toFixed(0)} GB，解压程序读不全：请把源文分成几批，各自构建、各自打包。`,
      );
  };
  const zip = new Zip((error, chunk, last) => {
    if (error) {
      failed = error;
      return;
    }
    const written = last && count > MOST_ENTRIES ? endOfMany(chunk, count, size) : chunk;
    size += written.length;
    stream.write(written);
  });
  return {
    async add(name, content) {
      const entry = PRESSED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = modified;
      count += 1;
      zip.add(entry);
      entry.push(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, true);
      check();
      // What goes wrong while it waits is in `failed`.
      if (stream.writableNeedDrain) await once(stream, 'drain').catch(() => undefined);
      check();
    },
    async end() {
      zip.end();
      stream.end();
      await finished(stream).catch(() => undefined);
      check();
      await rename(part, path);
      return size;
    },
    async abandon() {
      stream.destroy();
      if (!stream.closed) await once(stream, 'close');
      await rm(part, { force: true });
    },
  };
}
