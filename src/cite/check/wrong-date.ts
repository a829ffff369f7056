import { splitId } from '../../domain/anchor.ts';
import type { Library, LibraryPage } from './library.ts';
import type { Wrong } from './mention.ts';

/**
 * Returns whether a date given for a document (YYYY-MM-DD) is wrong: neither its date nor another printed before or after
 * its text, such as the day it was printed or published. Nothing where the source has no date.
 */
export function wrongDate(library: Library, page: LibraryPage, date: string): Wrong[] {
  const { issuedOn, id } = page.document;
  if (issuedOn === null || issuedOn === date) return [];
  const [year = '', month = '', day = ''] = date.split('-');
  const printed = new RegExp(`${year}(?:年|-|\\.|/)0?${Number(month)}(?:月|-|\\.|/)0?${Number(day)}(?!\\d)`);
  const whole = library.pages.get(id);
  const around = [...(whole?.entries ?? []), ...page.entries].filter(({ clause }) =>
    /^(?:front|back)/.test(splitId(clause.id).anchor),
  );
  if (around.some(({ words }) => printed.test(words.normalize('NFKC')))) return [];
  return [{ what: '日期', written: date, actual: issuedOn }];
}
