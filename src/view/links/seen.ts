import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Link } from '../../domain/link.ts';
import { textOrder } from '../../domain/text-order.ts';
import { madeOnce } from '../made-for.ts';
import { type Placed, placed } from '../table/place.ts';

/** A link as one of its clauses sees it. */
export interface Seen {
  link: Link;
  isFrom: boolean;
  own: Placed;
  other: Placed;
}

/** The links of a clause, strongest first: all, and which of them its page shows in full. */
export interface SeenLinks {
  all: Seen[];
  full: Seen[];
  brief: Seen[];
}

/** So many records stand with their quotes; weaker and further ones are named, and their quotes are at their own address. */
const FULL = 5;

/** Each link as both of its clauses see it, by the pages of these, in order. */
function seenByPage(corpus: Corpus): ReadonlyMap<string, Seen[]> {
  return madeOnce('links-by-page', corpus, () => {
    const seen = corpus.links.flatMap((link): Seen[] => {
      const [from, to] = [placed(corpus, link.from), placed(corpus, link.to)];
      if (!from || !to) return [];
      return [
        { link, isFrom: true, own: from, other: to },
        { link, isFrom: false, own: to, other: from },
      ];
    });
    return Map.groupBy(seen, ({ own }) => own.page.key);
  });
}

/** Returns the links of every clause of a page by anchor; those of inline items stand with the clause that shows them. */
export function linksSeen(corpus: Corpus, pageKey: string): Map<string, SeenLinks> {
  const found = Map.groupBy(seenByPage(corpus).get(pageKey) ?? [], ({ own: { clause } }) =>
    clause.inline && clause.parent ? splitId(clause.parent).anchor : clause.anchor,
  );
  return new Map(Array.from(found, ([anchor, seen]) => [anchor, ranked(seen)]));
}

function ranked(seen: Seen[]): SeenLinks {
  const all = seen.sort((a, b) => b.link.strength - a.link.strength || textOrder(a.link.id, b.link.id));
  const full = all.filter(({ link }) => link.strength > 1).slice(0, FULL);
  return { all, full, brief: all.filter((each) => !full.includes(each)) };
}
