import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { clauseName } from '../clause-name.ts';
import { shortPart } from '../compare/choose.ts';
import { type PageRef, pageIndex } from '../pages.ts';
import { quoteUrl } from './quote-url.ts';
import { blank, type Cell } from './table.ts';

/** A clause with the page it stands on. */
export interface Placed {
  clause: Clause;
  page: PageRef;
}

/** Returns a clause with its page, or null where the corpus has it not. */
export function placed(corpus: Corpus, id: string): Placed | null {
  const { clauseOf, pageOf } = pageIndex(corpus);
  const clause = clauseOf.get(id);
  const page = pageOf.get(splitId(id).page);
  return clause && page ? { clause, page } : null;
}

/** Returns the citation of a clause with the short name of its part, e.g. 建材工业 二. */
export function placeName({ clause, page }: Placed): string {
  return `${page.part ? `${shortPart(page.part.title)} ` : ''}${clauseName(clause)}`;
}

/** Returns the cell that says where a record stands: level, document, citation. */
export function placeCell(at: Placed, quote?: string): Cell {
  return {
    kind: 'place',
    level: at.page.document.level,
    document: at.page.document.shortTitle,
    name: placeName(at),
    url: quote ? quoteUrl(at.clause, quote) : at.clause.url,
  };
}

/** Returns the words of a quote as a cell that opens it in its clause. */
export function quoteCell(at: Placed, quote: string): Cell {
  return quote === ''
    ? blank('na', '这一条没有引文', at.clause.url)
    : { kind: 'quote', text: quote.replaceAll('\t', '　'), url: quoteUrl(at.clause, quote) };
}
