import { splitId } from '../../domain/anchor.ts';
import type { Place } from './finding.ts';
import type { Entry, LibraryPage } from './library.ts';

/** Returns the short name of a text: 郑州 2022, and the title of an enclosed text after it. */
export function shortName(page: LibraryPage): string {
  return page.part ? `${page.document.shortTitle}　${page.part.title}` : page.document.shortTitle;
}

const places = new WeakMap<Entry, Place>();

/** Returns an entry as a finding names it; always the same object, which keeps long results small when they are handed over. */
export function placeOf(entry: Entry): Place {
  const known = places.get(entry);
  if (known) return known;
  const place = {
    id: entry.clause.id,
    short: shortName(entry.page),
    pin: entry.clause.pin,
    fingerprint: entry.clause.fingerprint,
    words: entry.clause.text || (entry.clause.heading ?? ''),
  };
  places.set(entry, place);
  return place;
}

/** Returns a present id as a path of the site with fingerprint and anchor, without base path. */
export function placePath(place: Pick<Place, 'id' | 'fingerprint'>): string {
  const { page, anchor } = splitId(place.id);
  return `/policies/${page}/?v=${place.fingerprint}#${anchor}`;
}
