import { DOC_NUMBER } from './doc-number.ts';
import type { RecordEntry } from './find-records.ts';
import { fold } from './fold.ts';
import type { Library, LibraryPage } from './library.ts';
import type { Mention, Wrong } from './mention.ts';
import { placeOn } from './place-on.ts';
import { wrongDate } from './wrong-date.ts';

/** Returns what a reference entry cites, by its link or by the title in it; null where it is no text of the site. */
export function recordMention(library: Library, text: string, record: RecordEntry): Mention | null {
  const body = text.slice(record.start, record.end);
  const fields = writtenFields(body, record.kind);
  const linked = record.link?.page ? (library.pages.get(record.link.page) ?? null) : null;
  const page = linked ?? titledPage(library, plain(fields.title));
  if (!page && !record.link) return null;
  const place = page && record.pinAt >= 0 ? placeOn(library, page, text, record.pinAt) : null;
  const words = body.search(/note = |N1 {2}-|"note":|\n[^\n]*“/u);
  const number = DOC_NUMBER.exec(words < 0 ? body : body.slice(0, words));
  const range = record.link ?? record;
  return {
    start: range.start,
    end: range.end,
    written: page?.title ?? body,
    page,
    title: null,
    wrongs: page ? wrongsOf(library, page, fields) : [],
    akin: null,
    several: [],
    docNumber: number?.[0] ?? null,
    pin: place?.written ?? '',
    entries: place?.entries ?? [],
    link: record.link,
    scope: { start: record.start, end: record.end },
    assumed: false,
    by: 'record',
  };
}

function wrongsOf(library: Library, page: LibraryPage, fields: Fields): Wrong[] {
  const titles = page.part ? [page.document.title, page.part.title] : [page.document.title];
  const written = plain(fields.title);
  const { issuer } = page.document;
  const wrongs: Wrong[] = [];
  if (!titles.every((title) => written.includes(plain(title)))) {
    wrongs.push({ what: '题名', written: fields.title, actual: titles.join('：') });
  }
  if (fields.issuer !== null && issuer !== null && plain(fields.issuer) !== plain(issuer)) {
    wrongs.push({ what: '发文机关', written: fields.issuer, actual: issuer });
  }
  return fields.date ? [...wrongs, ...wrongDate(library, page, fields.date)] : wrongs;
}

function titledPage(library: Library, folded: string): LibraryPage | null {
  const pages = [...library.pages.values()].filter((page) => folded.includes(plain(page.title)));
  return pages.find((page) => page.part !== null) ?? pages[0] ?? null;
}

/** Braces of TeX stand in titles and mean nothing. */
function plain(text: string): string {
  return fold(text).text.replace(/[{}]/g, '');
}

/** What an entry says of its document; null where the form does not say it. */
interface Fields {
  title: string;
  issuer: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
}

function writtenFields(body: string, kind: RecordEntry['kind']): Fields {
  const read = (pattern: RegExp): string | null => pattern.exec(body)?.[1] ?? null;
  switch (kind) {
    case 'bibtex':
      return {
        title: read(/title = \{+(.*?)\}*,?\n/) ?? body,
        issuer: read(/author = \{+(.*?)\}*,?\n/),
        date: read(/\bdate = \{(\d{4}-\d\d-\d\d)\}/),
      };
    case 'ris':
      return {
        title: read(/TI {2}- ([^\n]*)/) ?? body,
        issuer: read(/AU {2}- ([^\n]*)/),
        date: read(/DA {2}- (\d{4}\/\d\d\/\d\d)/)?.replaceAll('/', '-') ?? null,
      };
    case 'csl-json':
      return {
        title: read(/"title": "([^"]*)/) ?? body,
        issuer: read(/"literal": "([^"]*)/),
        date: cslDate(body),
      };
    case 'gbt7714':
      return {
        title: read(/^(?:[^.[\n]*\. )?([^[\n]*)\[/) ?? body,
        issuer: read(/^([^.[\n]*)\. [^\n]*\[/),
        date: read(/\[(?:EB\/OL|Z)\]\. (?:（|\()?(\d{4}-\d\d-\d\d)/),
      };
  }
}

function cslDate(body: string): string | null {
  const parts = /"issued":\s*\{\s*"date-parts":\s*\[\s*\[([\d\s,]+)\]/.exec(body)?.[1]?.match(/\d+/g);
  return parts?.length === 3 ? parts.map((part) => part.padStart(2, '0')).join('-') : null;
}
