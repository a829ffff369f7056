import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { clauseName } from '../clause-name.ts';
import { shortPart } from '../compare/choose.ts';
import { madePer } from '../made-for.ts';
import { type PageRef, pageIndex } from '../pages.ts';
import { quoteUrl } from './quote-url.ts';
import { blank, type Cell } from './table.ts';

/** A clause with the page it stands on. */
export interface Placed {
  clause: Clause;
  page: PageRef;
}

/** Returns a clause with its page, or null where the corpus has it not; the same object for the same clause. */
export const placed = madePer('placed', (corpus: Corpus, id: string): Placed | null => {
  const { clauseOf, pageOf } = pageIndex(corpus);
  const clause = clauseOf.get(id);
  const page = pageOf.get(splitId(id).page);
  return clause && page ? { clause, page } : null;
});

/** Returns the citation of a clause with the short name of its part, e.g. 建材工业 二. */
export function placeName({ clause, page }: Placed): string {
  return `${page.part ? `${shortPart(page.part.title)} ` : ''}${clauseName(clause)}`;
}

/** Returns the cell that says where a record stands: level, document, citation. */
export function placeCell(at: Placed, quote = ''): Cell {
  return quoteCells(at, quote).place;
}

/** Returns the words of a quote as a cell that opens it in its clause. */
export function quoteCell(at: Placed, quote: string): Cell {
  return quoteCells(at, quote).words;
}

/** The cells of a quote, and the address that opens it in its clause. */
export interface QuoteCells {
  url: string;
  /** Where it stands: level, document, citation. */
  place: Cell;
  words: Cell;
}

/** Returns the cells that say where a quote stands and how it reads. */
export function quoteCells(at: Placed, quote: string): QuoteCells {
  const url = quoteUrl(at.clause, quote);
  const { level, shortTitle } = at.page.document;
  const place = { kind: 'place', level, document: shortTitle, name: placeName(at) } as const;
  return quote === ''
    ? { url, place: { ...place, url: at.clause.url }, words: blank('na', '这一条没有引文', at.clause.url) }
    : { url, place: { ...place, url }, words: { kind: 'quote', text: quote.replaceAll('\t', '　'), url } };
}
