import type { Citation } from '../../cite/citation.ts';
import { clauseWords, rowWords } from './clause-words.ts';

/** What the page notes of its document for citing. */
interface PageRecord {
  page: string;
  title: string;
  partTitle: string | null;
  docNumber: string | null;
  issuer: string | null;
  issuedOn: string | null;
}

/** What is to be cited: the place, its fingerprint, and the words. */
export interface Subject {
  citation: Citation;
  fingerprint: string | null;
  /** True where the words are a selection of the reader’s, which are then quoted without asking. */
  selected: boolean;
}

/** Returns a clause, or a whole document where none is given, as something to cite. */
function subjectOf(menu: HTMLElement, clause: HTMLElement | null): Subject {
  const anchor = clause?.id ?? null;
  const fingerprint = clause?.dataset['fp'] ?? null;
  return subject(menu, anchor, fingerprint, clause?.dataset['c'] ?? '', clause ? clauseWords(clause) : '', false);
}

/** Returns what a button stands for: the row of a table, the clause around it, or the whole document. */
export function subjectAt(menu: HTMLElement, button: HTMLElement): Subject {
  const row = button.closest('tr');
  const anchor = row?.querySelector<HTMLElement>('.ra[data-fp]') ?? null;
  if (row === null || anchor === null) return subjectOf(menu, button.closest<HTMLElement>('.cl'));
  return subject(menu, anchor.id, anchor.dataset['fp'] ?? null, anchor.dataset['c'] ?? '', rowWords(row), false);
}

/** Returns the words selected in one clause, or from one clause to another, as something to cite. */
export function selectedSubject(menu: HTMLElement, first: HTMLElement, last: HTMLElement, words: string): Subject {
  const from = first.dataset['c'] ?? '';
  const pin = first === last ? from : `${from}至${last.dataset['c'] ?? ''}`;
  return subject(menu, first.id, first.dataset['fp'] ?? null, pin, words, true);
}

function subject(
  menu: HTMLElement,
  anchor: string | null,
  fingerprint: string | null,
  pin: string,
  words: string,
  selected: boolean,
): Subject {
  const record = JSON.parse(menu.dataset['record'] ?? '{}') as PageRecord;
  const { page, ...about } = record;
  const fragment = anchor === null ? '' : `${fingerprint ? `?v=${fingerprint}` : ''}#${anchor}`;
  return {
    citation: {
      ...about,
      id: anchor === null ? page : `${page}#${anchor}`,
      pin,
      url: pageAddress() + fragment,
      accessedOn: today(),
      words,
    },
    fingerprint,
    selected,
  };
}

/** The address readers see; an edition opened from a folder has none that others could open, there the published one counts. */
function pageAddress(): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (location.protocol === 'file:' && published) return published;
  return location.origin + location.pathname.replace(/index\.html$/, '');
}

function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
