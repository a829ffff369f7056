import { type Catalog, packedNumber } from './catalog.ts';
import type { Hit } from './rank.ts';

/**
 * Returns the hits whose words stand in another of the hits already: inline items (行内分项: 段内的“一是”“二是” and
 * （责任单位：…）) beside the clause that they are a part of. They are hits as every clause that has the words, and their
 * occurrences are the same as those of that clause.
 */
export function repeatedHits<T extends Pick<Hit, 'clause'>>(catalog: Catalog, hits: readonly T[]): Set<T> {
  const found = new Set(hits.map(({ clause }) => clause));
  return new Set(hits.filter(({ clause }) => isInline(catalog, clause) && found.has(holderOf(catalog, clause))));
}

/** Returns how often the words of hits occur, each place counted once. */
export function ownOccurrences(catalog: Catalog, hits: readonly Hit[]): number {
  const repeated = repeatedHits(catalog, hits);
  return hits.reduce((sum, hit) => sum + (repeated.has(hit) ? 0 : hit.occurrences), 0);
}

function isInline(catalog: Catalog, clause: number): boolean {
  return packedNumber(catalog.spine.inline, clause) === 1;
}

/** Returns the clause whose text holds an inline item: the last one before it that lies less deep. */
function holderOf({ spine }: Catalog, clause: number): number {
  const depth = packedNumber(spine.depth, clause);
  let at = clause - 1;
  while (at >= 0 && packedNumber(spine.depth, at) >= depth) at -= 1;
  return at;
}
