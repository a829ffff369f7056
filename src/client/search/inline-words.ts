import type { Catalog } from '../../search/catalog.ts';
import { repeatedHits } from '../../search/inline-hits.ts';
import type { Hit } from '../../search/rank.ts';

/** Says behind a number of hits how many of them are inline items whose words stand in another of them; '' for none. */
export function inlineWords(catalog: Catalog, hits: readonly Pick<Hit, 'clause'>[]): string {
  const { size } = repeatedHits(catalog, hits);
  return size === 0 ? '' : `（含行内分项 ${size} 条）`;
}
