import type { Level } from '../domain/level.ts';
import { levelChar } from '../domain/level-mark.ts';
import type { Catalog } from './catalog.ts';
import { documentOf } from './texts.ts';

/** Topics, measures and agencies of every clause, as numbers into the lists of names; `facets-*.pack`. */
export interface FacetTable {
  topics: string[];
  measures: string[];
  agencies: string[];
  /** Per clause: topics, measures, agencies. */
  clauses: number[][][];
}

/** What hits can be narrowed by, in the order of the page. */
export const FACETS = ['level', 'doc', 'year', 'topic', 'measure', 'agency'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values; within a facet any of them will do, and every facet must be met. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** One value of a facet and how many hits it would leave, zero shown too. */
export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

/** Returns the values that a clause has of a facet. */
export function facetValues(catalog: Catalog, table: FacetTable | null, clause: number, facet: Facet): string[] {
  const document = documentOf(catalog, clause);
  const named = (names: readonly string[], at: number): string[] =>
    (table?.clauses[clause]?.[at] ?? []).map((number) => names[number] ?? '');
  switch (facet) {
    case 'level':
      return [document.level];
    case 'doc':
      return [document.id];
    case 'year':
      return document.year === null ? [] : [document.year];
    case 'topic':
      return named(table?.topics ?? [], 0);
    case 'measure':
      return named(table?.measures ?? [], 1);
    case 'agency':
      return named(table?.agencies ?? [], 2);
  }
}

/** Returns the hits that meet every facet. */
export function filterHits<T extends { clause: number }>(
  catalog: Catalog,
  table: FacetTable | null,
  hits: readonly T[],
  filters: Filters,
  except: Facet | null = null,
): T[] {
  const asked = FACETS.filter((facet) => facet !== except && (filters[facet]?.length ?? 0) > 0);
  return hits.filter(({ clause }) =>
    asked.every((facet) => facetValues(catalog, table, clause, facet).some((value) => filters[facet]?.includes(value))),
  );
}

/** Returns every value of a facet with the number of hits it would leave, given what is chosen in the other facets. */
export function facetCounts(
  catalog: Catalog,
  table: FacetTable | null,
  hits: readonly { clause: number }[],
  filters: Filters,
  facet: Facet,
): FacetCount[] {
  const values = allValues(catalog, table, facet);
  const counts = new Map(values.map(([value]) => [value, 0]));
  for (const { clause } of filterHits(catalog, table, hits, filters, facet)) {
    for (const value of facetValues(catalog, table, clause, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const listed = values.map(([value, label]) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
  }));
  const fixed = facet === 'level' || facet === 'doc' || facet === 'year';
  return fixed ? listed : listed.sort((a, b) => b.count - a.count);
}

const LEVELS: readonly Level[] = ['nation', 'province', 'municipality', 'county', 'township'];

function allValues(catalog: Catalog, table: FacetTable | null, facet: Facet): [value: string, label: string][] {
  const same = (names: readonly string[]): [string, string][] => names.map((name) => [name, name]);
  switch (facet) {
    case 'level': {
      const present = new Set(catalog.documents.map((document) => document.level));
      return LEVELS.filter((level) => present.has(level)).map((level) => [level, levelChar(level)]);
    }
    case 'doc':
      return catalog.documents.map((document) => [document.id, document.shortTitle]);
    case 'year':
      return same([...new Set(catalog.documents.flatMap((document) => document.year ?? []))].sort());
    case 'topic':
      return same(table?.topics ?? []);
    case 'measure':
      return same(table?.measures ?? []);
    case 'agency':
      return same(table?.agencies ?? []);
  }
}
