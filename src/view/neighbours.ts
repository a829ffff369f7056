import type { Corpus } from '../domain/corpus.ts';
import { type LinkMatter, pageLinksMatter } from './clause-links.ts';
import { type InDocument, inDocument } from './in-document.ts';
import { type PageRef, pageIndex } from './pages.ts';

/** All that the view of a page is made from. */
export interface PolicyPageMatter {
  builtOn: string;
  ref: PageRef;
  /** What its document says itself. */
  own: InDocument;
  links: LinkMatter[];
  beside: { previous: PageRef | null; next: PageRef | null };
}

/**
 * Returns all that the view of a page is made from, besides the source, whose checksum is in the document: two pages of
 * the same matter show the same. Cheaper than the view itself.
 */
export function policyPageMatter(corpus: Corpus, ref: PageRef, builtOn: string): PolicyPageMatter {
  const { id } = ref.document;
  return {
    builtOn,
    ref,
    own: inDocument(corpus, id),
    links: pageLinksMatter(corpus, ref.key),
    beside: neighbours(corpus, ref),
  };
}

/** Returns the pages before and after a page in reading order. */
export function neighbours(corpus: Corpus, ref: PageRef): { previous: PageRef | null; next: PageRef | null } {
  const { pages } = pageIndex(corpus);
  const at = pages.findIndex((page) => page.key === ref.key);
  return { previous: pages[at - 1] ?? null, next: pages[at + 1] ?? null };
}
