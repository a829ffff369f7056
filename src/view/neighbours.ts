import type { Corpus } from '../domain/corpus.ts';
import { type PageRef, pageIndex } from './pages.ts';

/** Returns the pages before and after a page in reading order. */
export function neighbours(corpus: Corpus, ref: PageRef): { previous: PageRef | null; next: PageRef | null } {
  const { pages } = pageIndex(corpus);
  const at = pages.findIndex((page) => page.key === ref.key);
  return { previous: pages[at - 1] ?? null, next: pages[at + 1] ?? null };
}
