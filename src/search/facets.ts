/** Topics, measures and agencies of every clause, as numbers into the lists of names; `facets-*.pack`. */
export interface FacetTable {
  topics: string[];
  measures: string[];
  agencies: string[];
  /** Per clause: topics, measures, agencies. */
  clauses: number[][][];
}
