import { splitId } from '../domain/anchor.ts';
import type { AnchorRecord } from '../domain/ledger.ts';
import { anchorsOfPage } from './anchors-of-page.ts';

/** What the page of a text must know of the past: only anchors that changed, moved or are gone. */
export type PageHistory = Record<string, PastAnchor>;

/** One anchor with a past. */
export interface PastAnchor {
  /** Fingerprint → words, for every text that stood here before; null where the words were not kept. */
  former: Record<string, string | null>;
  /** Global id where the text is now, where it moved. */
  movedTo: string | null;
  current: boolean;
}

/** Returns the past of one page (`<doc>` or `<doc>/<part>`), keyed by anchor; empty for a text that never changed. */
export function pageHistory(anchors: readonly AnchorRecord[], page: string): PageHistory {
  const history: PageHistory = {};
  for (const record of anchorsOfPage(anchors, page)) {
    const past = record.current ? record.versions.slice(0, -1) : record.versions;
    if (past.length === 0 && record.movedTo === null) continue;
    history[splitId(record.id).anchor] = {
      former: Object.fromEntries(past.map(({ fingerprint, words }) => [fingerprint, words])),
      movedTo: record.movedTo,
      current: record.current,
    };
  }
  return history;
}
