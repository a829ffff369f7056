import type { Clause } from '../../src/domain/clause.ts';
import type { Texts } from '../../src/domain/corpus.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Annotations } from './annotate.ts';

/**
 * Returns the documents with their validity and the clauses with their topics and agencies, primary topic first.
 * A 责任单位 line speaks of the clause it stands under, so its agencies are that clause’s too.
 */
export function attach(
  texts: Texts,
  annotations: Pick<Annotations, 'topics' | 'agencies' | 'validity'>,
): { documents: PolicyDocument[]; clauses: Clause[] } {
  const topics = new Map<string, { label: string; weight: number; primary: boolean }[]>();
  for (const topic of annotations.topics)
    for (const { clause, weight, primary } of topic.clauses)
      topics.set(clause, [...(topics.get(clause) ?? []), { label: topic.label, weight, primary }]);
  const agencies = new Map<string, Set<string>>();
  const addAgency = (clause: string, agency: string): void => {
    agencies.set(clause, (agencies.get(clause) ?? new Set<string>()).add(agency));
  };
  const byId = new Map(texts.clauses.map((clause) => [clause.id, clause]));
  for (const { clause, agency } of annotations.agencies) {
    const at = byId.get(clause);
    if (at?.kind === 'responsibility' && at.parent) addAgency(at.parent, agency);
    addAgency(clause, agency);
  }
  return {
    documents: texts.documents.map((document) => ({
      ...document,
      validity: annotations.validity.get(document.id) ?? document.validity,
    })),
    clauses: texts.clauses.map((clause) => ({
      ...clause,
      topics: (topics.get(clause.id) ?? [])
        .sort((a, b) => Number(b.primary) - Number(a.primary) || b.weight - a.weight)
        .map(({ label }) => label),
      agencies: [...(agencies.get(clause.id) ?? [])],
    })),
  };
}
