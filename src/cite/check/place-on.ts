import type { Entry, Library, LibraryPage } from './library.ts';
import { readPin } from './read-pin.ts';
import { resolvePin } from './resolve-pin.ts';

/** A place read after a citation: what is written, where it ends, what it can mean. */
export interface Place {
  written: string;
  end: number;
  entries: Entry[];
}

const JOINT = /^(?:[^\S\n]|[的中之里，,]){0,2}/u;

/**
 * Reads the place that follows a citation of a page. Where the page of a document that encloses others has no such place,
 * the enclosed texts are tried; returns null where no place is written.
 */
export function placeOn(library: Library, page: LibraryPage, text: string, after: number): Place | null {
  const joint = JOINT.exec(text.slice(after, after + 3))?.[0].length ?? 0;
  const start = after + joint;
  const read = readPin(text, start);
  const own = resolvePin(page, text, start, read);
  if (own && own.entries.length > 0) return { written: text.slice(start, own.end), ...own };
  const parts = page.part
    ? []
    : page.document.parts.flatMap((part) => library.pages.get(`${page.key}/${part.id}`) ?? []);
  const inner = parts
    .flatMap((part) => resolvePin(part, text, start, read) ?? [])
    .filter((item) => item.entries.length > 0);
  if (inner.length > 0) {
    const end = Math.max(...inner.map((item) => item.end));
    return { written: text.slice(start, end), end, entries: inner.flatMap((item) => item.entries) };
  }
  return own && { written: text.slice(start, own.end), ...own };
}
