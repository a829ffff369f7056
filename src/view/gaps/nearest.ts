import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Link } from '../../domain/link.ts';
import { linkRow, type RowEnd } from '../links/rows.ts';
import { pageIndex } from '../pages.ts';
import type { Compared } from './compared.ts';

/** The clause of another document that corresponds most. */
export interface Near {
  end: RowEnd;
  relation: string;
  url: string;
}

/** Returns the strongest link between some clauses, by their ids, or what stands below them, and a document; null where there is none. */
export type Nearest = (clauses: readonly string[], doc: string) => Near | null;

/** Looks up the links between the documents of some pairs; a large corpus has many more. */
export function nearestIn(corpus: Corpus, pairs: readonly Compared[]): Nearest {
  const { clauseOf } = pageIndex(corpus);
  const partners = Map.groupBy(pairs, ({ from }) => from.id);
  const others = new Map([...partners].map(([doc, list]) => [doc, new Set(list.map(({ to }) => to.id))]));
  const found = new Map<string, Map<string, Link>>();
  for (const link of corpus.links) {
    const [one, two] = [clauseOf.get(link.from), clauseOf.get(link.to)];
    if (!one || !two) continue;
    for (const [clause, { doc }] of [
      [one, two],
      [two, one],
    ] as const) {
      if (!others.get(clause.doc)?.has(doc)) continue;
      for (let at: Clause | undefined = clause; at; at = clauseOf.get(at.parent ?? '')) {
        const byDoc = found.get(at.id) ?? new Map<string, Link>();
        found.set(at.id, byDoc.set(doc, stronger(byDoc.get(doc), link)));
      }
    }
  }
  return (clauses, doc) => {
    const links = clauses.flatMap((id) => found.get(id)?.get(doc) ?? []);
    const [first, ...rest] = links;
    const row = first ? linkRow(corpus, rest.reduce<Link>(stronger, first)) : null;
    return row && { end: row.to.doc === doc ? row.to : row.from, relation: row.relation, url: row.url };
  };
}

function stronger(one: Link | undefined, other: Link): Link {
  if (!one) return other;
  return other.strength > one.strength || (other.strength === one.strength && other.score > one.score) ? other : one;
}
