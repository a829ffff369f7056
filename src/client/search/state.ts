import { FACETS, type Facet, type Filters } from '../../search/facets.ts';

/** In which order hits are listed. */
export type Order = 'document' | 'relevance';

/** What the page shows, all of it in the address. */
export interface SearchState {
  q: string;
  order: Order;
  filters: Filters;
}

/** Reads the state from an address. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<Facet, string[]>> = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet);
    if (values.length > 0) filters[facet] = values;
  }
  return { q: params.get('q') ?? '', order: params.get('order') === 'relevance' ? 'relevance' : 'document', filters };
}

/** Writes the state as the query part of an address. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  if (state.order !== 'document') params.set('order', state.order);
  for (const facet of FACETS) for (const value of state.filters[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Returns the state with one value of a facet chosen or no longer chosen. */
export function toggled(state: SearchState, facet: Facet, value: string, chosen: boolean): SearchState {
  const before = (state.filters[facet] ?? []).filter((each) => each !== value);
  return { ...state, filters: { ...state.filters, [facet]: chosen ? [...before, value] : before } };
}
