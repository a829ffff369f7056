import type { Clause } from '../../src/domain/clause.ts';
import type { Texts } from '../../src/domain/corpus.ts';
import type { AgencyAssignment } from '../../src/domain/fact.ts';
import { proseStatementsIn } from './agency/prose.ts';
import type { Facts } from './annotate.ts';

/** The bodies that 二是市发改委牵头… itself names; a bracket behind the last item speaks of the whole paragraph. */
function namedIn(item: string): string[] {
  const own = item.replace(/（(?:[^（）]|（[^（）]*）)*）/gu, '');
  return proseStatementsIn(own).flatMap(({ list }) => list.split('、'));
}

/**
 * Returns the clauses with their topics and agencies, primary topic first.
 * A 责任单位 line speaks of the clause it stands under, so its agencies are that clause’s too; one that stands inside
 * a paragraph (（责任单位：…）) is also an inline clause and shows the agencies named in it, as does 二是市发改委牵头….
 */
export function attach(texts: Pick<Texts, 'clauses'>, annotations: Pick<Facts, 'topics' | 'agencies'>): Clause[] {
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
  const assigned = new Map<string, AgencyAssignment[]>();
  for (const assignment of annotations.agencies)
    assigned.set(assignment.clause, [...(assigned.get(assignment.clause) ?? []), assignment]);
  for (const { id, kind, inline, parent, text } of texts.clauses) {
    if (!inline || (kind !== 'responsibility' && kind !== 'enumeration')) continue;
    const named = kind === 'enumeration' ? namedIn(text) : [];
    const within = (assigned.get(parent ?? '') ?? []).filter(({ quote, printed }) =>
      kind === 'enumeration' ? named.includes(printed) : text.includes(quote),
    );
    for (const { agency } of within) addAgency(id, agency);
  }
  return texts.clauses.map((clause) => ({
    ...clause,
    topics: (topics.get(clause.id) ?? [])
      .sort((a, b) => Number(b.primary) - Number(a.primary) || b.weight - a.weight)
      .map(({ label }) => label),
    agencies: [...(agencies.get(clause.id) ?? [])],
  }));
}
