import type { Answer, Engine } from '../../search/engine.ts';
import { type Facet, type FacetTable, filterHits } from '../../search/facets.ts';
import { ownOccurrences, repeatedHits } from '../../search/inline-hits.ts';
import type { Hit } from '../../search/rank.ts';
import { documentOf } from '../../search/texts.ts';
import { jumpLinks, jumpView } from './jump-view.ts';
import type { OpenedSearch } from './open-search.ts';
import { pinyinView } from './pinyin-choices.ts';
import type { SearchState } from './state.ts';
import type { Totals } from './summary-view.ts';

/** Facets of clauses are read unasked up to this size. */
const FACETS_UNASKED = 12_000;
const OF_CLAUSES: readonly Facet[] = ['topic', 'measure', 'agency'];

/** All that the first picture of an answer needs, so that it is drawn at once and nothing moves afterwards. */
export interface Found {
  answer: Answer;
  /** Null where it is too large to come unasked, or did not come. */
  table: FacetTable | null;
  /** What the filters leave. */
  hits: Hit[];
  /** Ways that lead straight to a place, or to words that the letters stand for. */
  ways: Node[];
  totals: Totals;
}

/** Reads what a state of the page asks for. Throws where the index, or facets that are filtered by, cannot be read. */
export async function readFound(opened: OpenedSearch, state: SearchState): Promise<Found> {
  const { engine } = opened;
  const [answer, table, links] = await Promise.all([
    engine.search(state.q),
    facetTableFor(opened, state),
    engine.jumps(state.q).then((jumps) => jumpLinks(engine, jumps)),
  ]);
  const spelled = answer.hits.length === 0 ? await pinyinView(state.q) : [];
  const hits = filterHits(engine.catalog, table, answer.hits, state.filters);
  return { answer, table, hits, ways: [...jumpView(links), ...spelled], totals: totalsOf(engine, state, answer, hits) };
}

/** Reads the facets of all clauses. */
export async function readFacetTable({ engine, reader }: OpenedSearch): Promise<FacetTable> {
  return (await reader.unpack(engine.catalog.facets.path)) as FacetTable;
}

async function facetTableFor(opened: OpenedSearch, { filters }: SearchState): Promise<FacetTable | null> {
  const asked = OF_CLAUSES.some((facet) => (filters[facet]?.length ?? 0) > 0);
  if (asked) return readFacetTable(opened);
  if (opened.engine.catalog.facets.bytes > FACETS_UNASKED) return null;
  // Without them the hits are complete: the reader may ask for them again.
  return readFacetTable(opened).catch(() => null);
}

function totalsOf({ catalog }: Engine, state: SearchState, answer: Answer, hits: readonly Hit[]): Totals {
  return {
    q: state.q.trim(),
    total: answer.hits.length,
    shown: hits.length,
    occurrences: ownOccurrences(catalog, hits),
    repeated: repeatedHits(catalog, hits).size,
    documents: new Set(hits.map((hit) => documentOf(catalog, hit.clause).id)).size,
    words: answer.words.length,
    joined:
      answer.words === answer.query.figures
        ? answer.words.filter((word) => !answer.query.words.includes(word)).map(({ key }) => key)
        : [],
    longer: hits.filter((hit) => hit.longer !== null).length,
  };
}
