import { type Figure, readFigures } from './figures.ts';
import { linkedEntry } from './judge-link.ts';
import { type Entry, isWithin, type Library, type LibraryPage } from './library.ts';
import type { Mention } from './mention.ts';
import type { Cited } from './told-figures.ts';

/** Returns what is asked of the text a citation means, to tell its figures from the memo’s own. */
export function askCited(library: Library, mention: Mention): Cited {
  const entries = cited(library, mention);
  return {
    holds: (folded) => entries.some((entry) => entry.folded.text.includes(folded)),
    kinds: new Set(entries.flatMap(figuresOf).map(({ kind }) => kind)),
  };
}

/** Returns the clauses a citation means, with all below them; of a citation without a place, those of the whole text. */
export function cited(library: Library, mention: Mention): Entry[] {
  const linked = linkedEntry(library, mention);
  const named = linked ? [linked] : mention.entries;
  const page = linked?.page ?? mention.page;
  if (!page) return [];
  if (named.length === 0) return mention.pin === '' ? pagesOf(library, page).flatMap(({ entries }) => entries) : [];
  return [...new Set(named.map((entry) => entry.page))].flatMap((each) =>
    each.entries.filter((entry) => named.some((ancestor) => isWithin(library, entry, ancestor))),
  );
}

function pagesOf(library: Library, page: LibraryPage): LibraryPage[] {
  if (page.part) return [page];
  return [page, ...page.document.parts.flatMap(({ id }) => library.pages.get(`${page.key}/${id}`) ?? [])];
}

const known = new WeakMap<Entry, Figure[]>();

/** Returns the figures of a clause, read once. */
export function figuresOf(entry: Entry): Figure[] {
  const before = known.get(entry);
  if (before) return before;
  const made = readFigures(entry.words, true);
  known.set(entry, made);
  return made;
}
