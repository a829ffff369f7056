import { splitId } from '../domain/anchor.ts';
import type { AnchorRecord } from '../domain/ledger.ts';
import { madeFor } from './made-for.ts';

const grouped = madeFor<readonly AnchorRecord[], ReadonlyMap<string, AnchorRecord[]>>('anchors-of-page');

/** Returns the anchors of one page (`<doc>` or `<doc>/<part>`); all are grouped once, however many pages ask. */
export function anchorsOfPage(anchors: readonly AnchorRecord[], page: string): readonly AnchorRecord[] {
  let groups = grouped.get(anchors);
  if (!groups) {
    const made = new Map<string, AnchorRecord[]>();
    for (const record of anchors) {
      const key = splitId(record.id).page;
      const list = made.get(key);
      if (list) list.push(record);
      else made.set(key, [record]);
    }
    grouped.set(anchors, made);
    groups = made;
  }
  return groups.get(page) ?? [];
}
