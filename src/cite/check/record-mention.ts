import { DOC_NUMBER } from './doc-number.ts';
import type { RecordEntry } from './find-records.ts';
import { fold } from './fold.ts';
import type { Library, LibraryPage } from './library.ts';
import type { Mention } from './mention.ts';
import { placeOn } from './place-on.ts';

/** Returns what a reference entry cites, by its link or by the title in it; null where it is no text of the site. */
export function recordMention(library: Library, text: string, record: RecordEntry): Mention | null {
  const body = text.slice(record.start, record.end);
  const written = writtenTitle(body, record.kind);
  const folded = plain(written);
  const linked = record.link?.page ? (library.pages.get(record.link.page) ?? null) : null;
  const page = linked ?? titledPage(library, folded);
  if (!page && !record.link) return null;
  const titles = page ? [page.document.title, page.part?.title ?? ''] : [];
  const titleDiffers = !titles.every((title) => folded.includes(plain(title)));
  const place = page && record.pinAt >= 0 ? placeOn(library, page, text, record.pinAt) : null;
  const words = body.search(/note = |N1 {2}-|"note":|\n[^\n]*“/u);
  const number = DOC_NUMBER.exec(words < 0 ? body : body.slice(0, words));
  const range = record.link ?? record;
  return {
    start: range.start,
    end: range.end,
    written: page?.title ?? body,
    page,
    title: titleDiffers ? written : null,
    titleDiffers,
    several: [],
    docNumber: number?.[0] ?? null,
    pin: place?.written ?? '',
    entries: place?.entries ?? [],
    link: record.link,
    scope: { start: record.start, end: record.end },
    by: 'record',
  };
}

function titledPage(library: Library, folded: string): LibraryPage | null {
  const pages = [...library.pages.values()].filter((page) => folded.includes(plain(page.title)));
  return pages.find((page) => page.part !== null) ?? pages[0] ?? null;
}

/** Braces of TeX stand in titles and mean nothing. */
function plain(text: string): string {
  return fold(text).text.replace(/[{}]/g, '');
}

function writtenTitle(body: string, kind: RecordEntry['kind']): string {
  switch (kind) {
    case 'bibtex':
      return /title = \{+(.*?)\}*,?\n/.exec(body)?.[1] ?? body;
    case 'ris':
      return /TI {2}- ([^\n]*)/.exec(body)?.[1] ?? body;
    case 'csl-json':
      return /"title": "([^"]*)/.exec(body)?.[1] ?? body;
    case 'gbt7714':
      return /^(?:[^.[\n]*\. )?([^[\n]*)\[/.exec(body)?.[1] ?? body;
  }
}
