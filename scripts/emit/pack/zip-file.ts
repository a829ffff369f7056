import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A zip that is written file by file, so that no more than one of them is held in memory. */
export interface ZipFile {
  add(path: string, content: Uint8Array | string): Promise<void>;
  /** Ends the zip and returns its size in bytes. */
  end(): Promise<number>;
}

/** Compressed already; pressing them again costs time and saves nothing. */
const PRESSED = /\.(?:png|xlsx|docx|zip|pack|pf_index|pf_meta|woff2)$/;

/** Begins a zip; every entry gets the same time, so that the same site gives the same bytes. */
export function zipFile(path: string, modified: Date): ZipFile {
  const stream = createWriteStream(path);
  let size = 0;
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    size += chunk.length;
    stream.write(chunk);
  });
  return {
    async add(name, content) {
      const entry = PRESSED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = modified;
      zip.add(entry);
      entry.push(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, true);
      if (failed) throw failed;
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    async end() {
      zip.end();
      stream.end();
      await once(stream, 'finish');
      return size;
    },
  };
}
