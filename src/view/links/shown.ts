import type { Corpus } from '../../domain/corpus.ts';
import type { Link } from '../../domain/link.ts';
import { madeFor } from '../made-for.ts';

/** Up to here every link has a page of its own and stands in the list; of more, the strongest do. */
const MOST_PAGES = 3_000;

const made = madeFor<Corpus, ReadonlySet<string>>('links-with-page');

/** Returns the ids of the links that have a page of their own: all of them, or the strongest of a large corpus. */
export function linksWithPage(corpus: Pick<Corpus, 'links'> & Corpus): ReadonlySet<string> {
  const known = made.get(corpus);
  if (known) return known;
  const chosen = corpus.links.length <= MOST_PAGES ? corpus.links : strongest(corpus.links, MOST_PAGES);
  const ids = new Set(chosen.map(({ id }) => id));
  made.set(corpus, ids);
  return ids;
}

/** Returns the path at which a link can be read: its own page, or else both clauses side by side. */
export function linkPath(corpus: Corpus, link: Link): string {
  if (linksWithPage(corpus).has(link.id)) return `/links/${link.id}/`;
  return `/compare/clauses/?${[link.from, link.to].map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
}

function strongest(links: readonly Link[], count: number): Link[] {
  const confirmed = (link: Link): number => (link.status === 'confirmed' ? 1 : 0);
  // Of many links, those that are surely not among them need not be put in order.
  const candidates = [3, 2]
    .map((least) => links.filter((link) => link.strength >= least || confirmed(link)))
    .find((list) => list.length >= count);
  return [...(candidates ?? links)]
    .sort(
      (a, b) => confirmed(b) - confirmed(a) || b.strength - a.strength || b.score - a.score || (a.id < b.id ? -1 : 1),
    )
    .slice(0, count);
}
