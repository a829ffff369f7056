import type { Clause } from '../../../src/domain/clause.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { FacetTable } from '../../../src/search/facets.ts';

/** Returns the topics, measures and agencies of every clause as numbers into lists of names. */
export function facetTable(
  records: readonly Pick<Clause, 'topics' | 'agencies'>[],
  topics: readonly Pick<Topic, 'label' | 'kind'>[],
): FacetTable {
  const measures = new Set(topics.filter((topic) => topic.kind === 'measure').map((topic) => topic.label));
  const topic = numbering();
  const measure = numbering();
  const agency = numbering();
  const clauses = records.map((clause) => [
    clause.topics.filter((label) => !measures.has(label)).map(topic.of),
    clause.topics.filter((label) => measures.has(label)).map(measure.of),
    clause.agencies.map(agency.of),
  ]);
  return { topics: topic.names, measures: measure.names, agencies: agency.names, clauses };
}

function numbering(): { names: string[]; of: (name: string) => number } {
  const names: string[] = [];
  const known = new Map<string, number>();
  return {
    names,
    of: (name) => {
      const at = known.get(name) ?? names.push(name) - 1;
      known.set(name, at);
      return at;
    },
  };
}
