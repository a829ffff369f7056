import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { AgencyAssignment, Support } from '../../../src/domain/fact.ts';
import { recordId } from '../record-id.ts';
import { readSupport } from './read-support.ts';
import { responsibleFor } from './responsible.ts';

const SILENT: ReadonlySet<Clause['kind']> = new Set(['front', 'annex-list', 'responsibility', 'table', 'table-row']);
const OVERALL = /与[^，。]{0,10}(?:冲突|重复|交叉)的，按[^，。]*(?:就高|从高)不重复[^，。]*执行/;

/** The clauses whose 责任单位 answer for a clause: its own, and the responsibility line below it or beside it. */
function answering(clauses: readonly Clause[]): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const clause of clauses) {
    if (clause.kind !== 'responsibility' || clause.parent === null) continue;
    lines.set(clause.parent, [...(lines.get(clause.parent) ?? []), clause.id]);
  }
  return lines;
}

/**
 * Returns each instrument of support (扶持措施) of the texts with trigger, rate, tiers, cap and terms, in reading order;
 * a rule of the whole document on stacking (就高不重复) is added to each measure of it.
 */
export function annotateSupport(texts: Texts, agencies: readonly AgencyAssignment[] = []): Support[] {
  const lines = answering(texts.clauses);
  const byClause = new Map<string, AgencyAssignment[]>();
  for (const one of agencies) byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);
  const overall = new Map<string, string>();
  for (const clause of texts.clauses) {
    const rule = OVERALL.exec(clause.text)?.[0];
    if (rule !== undefined) overall.set(clause.doc, rule);
  }
  const taken = new Set<string>();
  return texts.clauses.flatMap((clause) => {
    if (clause.inline || SILENT.has(clause.kind)) return [];
    const headings = [...clause.headings, ...(clause.heading === null ? [] : [clause.heading])];
    const answers = [clause.id, ...(lines.get(clause.id) ?? []), ...(lines.get(clause.parent ?? '') ?? [])];
    const all = answers.flatMap((id) => byClause.get(id) ?? []);
    return readSupport(clause.text, headings).map(({ own, ...measure }) => ({
      id: recordId('m', `${clause.id}|${own}|${measure.instrument}`, taken),
      clause: clause.id,
      ...measure,
      stacking: [measure.stacking, overall.get(clause.doc)].filter((rule) => rule).join('；') || null,
      agencies: responsibleFor(clause.text, own, all),
      status: 'auto' as const,
    }));
  });
}
