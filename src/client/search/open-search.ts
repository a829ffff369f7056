import { type Engine, openEngine } from '../../search/engine.ts';
import type { PagefindModule } from '../../search/postings.ts';
import { openReader, type Reader, type ReaderState } from '../../search/reader.ts';

/** The engine of this page and the reader it reads through. */
export interface OpenedSearch {
  engine: Engine;
  reader: Reader;
}

/** Base path of the site, with a slash at the end. */
export const base: string = document.body.dataset['base'] ?? '/';

const address = `${base}pagefind/`;
let reader: Reader | null = null;
let opening: Promise<OpenedSearch> | null = null;
const listeners: ((state: ReaderState) => void)[] = [];

/** Tells what the reader is doing, from the first file on. */
export function onReading(listener: (state: ReaderState) => void): void {
  listeners.push(listener);
}

/** Opens the search of this site once; after a failure the next call tries again. */
export function openSearch(): Promise<OpenedSearch> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<OpenedSearch> {
  const native = globalThis.fetch.bind(globalThis);
  const pagefind = import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<PagefindModule>;
  if (reader === null) {
    const ahead = new Map(namedFiles().map((path) => [path.replace(/\?.*$/, ''), native(address + path)]));
    reader = openReader(address, (path) => {
      const name = path.replace(/\?.*$/, '');
      const asked = ahead.get(name);
      ahead.delete(name);
      return asked ?? native(address + path, { cache: cacheMode(path) });
    });
    reader.onProgress((state) => listeners.forEach((listener) => void listener(state)));
  }
  return { engine: await openEngine(pagefind, reader), reader };
}

/** Files of the index that the page names because every search reads them: asked for at once, not one after another. */
function namedFiles(): string[] {
  const named = document.querySelector<HTMLMetaElement>('meta[name="index-files"]')?.content ?? '';
  return named.split(' ').filter((path) => path !== '');
}

/** What names no version is asked for anew, so that an index is never mixed from two builds. */
function cacheMode(path: string): RequestCache {
  return /^(?:catalog|files)\.pack$/.test(path) ? 'no-cache' : 'default';
}
