import type { LibraryPage } from './library.ts';
import type { Mention } from './mention.ts';
import type { Place } from './place-on.ts';

/** What has been cited so far, for short forms and for places that stand alone. */
export interface Context {
  /** Pages cited, latest first; null where the latest text is not on the site. */
  current: LibraryPage | null;
  recent: LibraryPage[];
  /** The citation read last. */
  last: Mention | null;
  /** “以下简称” → the text meant. */
  names: Map<string, LibraryPage | null>;
}

/** Notes a text as the one cited last; null where the site has it not. */
export function remember(context: Context, page: LibraryPage | null): void {
  context.current = page;
  if (page) context.recent = [page, ...context.recent.filter((item) => item !== page)].slice(0, 12);
}

/** Returns a citation of a text with a place, without what else may be said of it. */
export function simpleMention(
  text: string,
  start: number,
  end: number,
  page: LibraryPage | null,
  by: Mention['by'],
  place: Place | null,
  docNumber: string | null,
): Mention {
  return {
    start,
    end,
    written: text.slice(start, end),
    page,
    title: null,
    wrongs: [],
    akin: null,
    several: [],
    docNumber,
    pin: place?.written ?? '',
    entries: place?.entries ?? [],
    link: null,
    scope: null,
    assumed: by === 'back-reference',
    by,
  };
}
