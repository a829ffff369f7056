import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stillZip } from '../still-zip.ts';

const CORE = 'docProps/core.xml';
/** The files that name what a part of the text leads to, and that part. */
const RELATIONS = /^word\/_rels\/(.+)\.rels$/;
const HYPERLINK = /<Relationship Id="([^"]+)" Type="[^"]*\/hyperlink"/g;

/**
 * Returns a Word file as the library `docx` writes it without what differs from run to run: names of links by chance,
 * numbers of bookmarks that go on from file to file, and the time of day. `day` (YYYY-MM-DD) is noted as the day on
 * which the text was made and last changed; null notes none. Errors: where the bytes are no ZIP archive.
 */
export function stillDocx(bytes: Uint8Array, day: string | null): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const change = (path: string, make: (text: string) => string): void => {
    const file = files[path];
    if (file) files[path] = strToU8(make(strFromU8(file)));
  };
  change(CORE, (text) => datedOn(text, day));
  for (const path of Object.keys(files)) {
    const part = RELATIONS.exec(path)?.[1];
    if (part === undefined) continue;
    const names = linkNames(strFromU8(files[path] ?? new Uint8Array()));
    const renamed = (text: string): string =>
      text.replace(/ (r:id|Id)="([^"]+)"/g, (whole, name: string, id: string) =>
        names.has(id) ? ` ${name}="${names.get(id)}"` : whole,
      );
    change(path, renamed);
    change(`word/${part}`, (text) => countedBookmarks(renamed(text)));
  }
  return stillZip(zipSync(files));
}

function datedOn(core: string, day: string | null): string {
  return core.replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*(<\/[^>]*>)/g, (_, open: string, close: string) =>
    day === null ? '' : `${open}${day}T00:00:00Z${close}`,
  );
}

function linkNames(relations: string): Map<string, string> {
  return new Map(Array.from(relations.matchAll(HYPERLINK), ([, id = ''], at) => [id, `rIdLink${at + 1}`]));
}

/** Numbers bookmarks from 1 in the order in which they begin. */
function countedBookmarks(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)(")/g, (_, open: string, id: string, end: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${open}${number}${end}`;
  });
}
