import { pagePath, splitId } from '../domain/anchor.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { AnchorRecord } from '../domain/ledger.ts';
import { anchorsOfPage } from './anchors-of-page.ts';
import { clauseName } from './clause-name.ts';
import { pageIndex } from './pages.ts';

/** An anchor of a page that is gone; the page keeps a place for it, so that old links still open. */
export interface RetiredAnchor {
  anchor: string;
  /** Where the text is now. */
  successor: { name: string; path: string; samePage: boolean } | null;
  /** The words it stood for last, where they were kept. */
  words: string | null;
}

/** Returns the anchors of a page (`<doc>` or `<doc>/<part>`) that were published and are gone. */
export function retiredAnchors(corpus: Corpus, anchors: readonly AnchorRecord[], page: string): RetiredAnchor[] {
  const { clauseOf } = pageIndex(corpus);
  return anchorsOfPage(anchors, page)
    .filter((record) => !record.current)
    .map((record) => {
      const clause = clauseOf.get(follow(anchors, record.movedTo) ?? '');
      const to = clause && splitId(clause.id);
      return {
        anchor: splitId(record.id).anchor,
        successor:
          clause && to
            ? {
                name: clauseName(clause),
                path: `${pagePath(to.doc, to.part)}#${to.anchor}`,
                samePage: to.page === page,
              }
            : null,
        words: record.versions.at(-1)?.words ?? null,
      };
    });
}

/** Follows successors of successors to one that is present. */
function follow(anchors: readonly AnchorRecord[], id: string | null): string | null {
  let at = id;
  for (let step = 0; at !== null && step < 20; step += 1) {
    const target = at;
    const record = anchorsOfPage(anchors, splitId(target).page).find((item) => item.id === target);
    if (!record || record.current) return at;
    at = record.movedTo;
  }
  return null;
}
