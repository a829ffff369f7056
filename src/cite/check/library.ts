import { splitId } from '../../domain/anchor.ts';
import { bareForm } from '../../domain/normalize.ts';
import type { CheckClause, CheckDocument, CheckIndex } from './check-index.ts';
import { type Folded, fold } from './fold.ts';
import { pinKey } from './pin-key.ts';

/** One page of policy text: a document, or a text enclosed in one. */
export interface LibraryPage {
  key: string;
  document: CheckDocument;
  part: { id: string; title: string } | null;
  title: string;
  /** The title reduced to letters and digits, for comparing. */
  bareTitle: string;
  entries: Entry[];
  /** Clauses by their place, as `pinKey` writes it; several where a number repeats. */
  pins: Map<string, Entry[]>;
}

/** A clause ready for comparison. */
export interface Entry {
  clause: CheckClause;
  page: LibraryPage;
  /** All its words: an own-line heading, then the text. */
  words: string;
  folded: Folded;
}

/** The index arranged for looking up. */
export interface Library {
  index: CheckIndex;
  pages: ReadonlyMap<string, LibraryPage>;
  entries: readonly Entry[];
  entryOf: ReadonlyMap<string, Entry>;
  /** The folded words of all entries, one after the other, parted by a character no text has. */
  hay: string;
  starts: Int32Array;
  /** Every fingerprint ever published → the ids it stood at, present ones first. */
  idsOf: ReadonlyMap<string, string[]>;
}

/** A place where words stand in an entry, in folded offsets. */
export interface Occurrence {
  entry: Entry;
  start: number;
  end: number;
}

const GAP = '\u0000';

/** Returns the library of an index; takes some milliseconds for a hundred thousand characters. */
export function makeLibrary(index: CheckIndex): Library {
  const pages = new Map<string, LibraryPage>();
  for (const document of index.documents) {
    for (const part of [null, ...document.parts]) {
      const key = part ? `${document.id}/${part.id}` : document.id;
      const title = part?.title ?? document.title;
      pages.set(key, { key, document, part, title, bareTitle: bareForm(title), entries: [], pins: new Map() });
    }
  }
  const entries: Entry[] = [];
  const idsOf = new Map<string, string[]>();
  for (const clause of index.clauses) {
    const page = pages.get(splitId(clause.id).page);
    if (!page) continue;
    const own = clause.heading !== null && !clause.text.startsWith(clause.heading);
    const words = own ? `${clause.heading}\n${clause.text}` : clause.text;
    const entry = { clause, page, words, folded: fold(words) };
    entries.push(entry);
    page.entries.push(entry);
    push(page.pins, pinKey(clause.pin), entry);
    push(idsOf, clause.fingerprint, clause.id);
  }
  for (const [id, texts] of Object.entries(index.former)) {
    for (const { fingerprint } of texts) push(idsOf, fingerprint, id);
  }
  const starts = new Int32Array(entries.length);
  let hay = '';
  entries.forEach((entry, i) => {
    starts[i] = hay.length;
    hay += entry.folded.text + GAP;
  });
  const entryOf = new Map(entries.map((entry) => [entry.clause.id, entry]));
  return { index, pages, entries, entryOf, hay, starts, idsOf };
}

/** Returns where folded words stand, in reading order; at most `limit` places. */
export function findWords(library: Library, words: string, limit = 2000): Occurrence[] {
  const found: Occurrence[] = [];
  if (words === '') return found;
  for (let at = library.hay.indexOf(words); at >= 0 && found.length < limit; at = library.hay.indexOf(words, at + 1)) {
    const i = lastAtOrBefore(library.starts, at);
    const entry = library.entries[i];
    const start = at - (library.starts[i] ?? 0);
    if (entry) found.push({ entry, start, end: start + words.length });
  }
  return found;
}

/** Returns whether an entry is another one or stands somewhere below it. */
export function isWithin(library: Library, entry: Entry, ancestor: Entry): boolean {
  for (let at: Entry | undefined = entry; at; at = library.entryOf.get(at.clause.parent ?? '')) {
    if (at === ancestor) return true;
  }
  return false;
}

function lastAtOrBefore(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
