import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { AgencyAssignment, Support } from '../../../src/domain/fact.ts';
import { headingsOver } from '../../../src/domain/headings-over.ts';
import { isRelief } from '../../../src/domain/relief.ts';
import { recordId } from '../record-id.ts';
import { overallRules } from './overall.ts';
import { readSupport } from './read-support.ts';
import { responsibleFor } from './responsible.ts';

const SILENT: ReadonlySet<Clause['kind']> = new Set(['front', 'annex-list', 'responsibility', 'table', 'table-row']);

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
 * a rule on stacking (就高不重复) or on who pays that a sentence of its own sets is added to each measure it is for.
 */
export function annotateSupport(texts: Texts, agencies: readonly AgencyAssignment[] = []): Support[] {
  const lines = answering(texts.clauses);
  const byClause = new Map<string, AgencyAssignment[]>();
  for (const one of agencies) byClause.set(one.clause, [...(byClause.get(one.clause) ?? []), one]);
  const read = texts.clauses.flatMap((clause) => {
    if (clause.inline || SILENT.has(clause.kind)) return [];
    const headings = headingsOver(clause);
    const measures = readSupport(clause.text, headings);
    return measures.length === 0 ? [] : [{ clause, measures }];
  });
  const rules = overallRules(
    texts.clauses,
    read.flatMap(({ clause, measures }) => measures.map(({ own }) => ({ clause: clause.id, own }))),
  );
  const taken = new Set<string>();
  return read.flatMap(({ clause, measures }) => {
    const held = rules.filter(({ holdsFor }) => holdsFor(clause.id));
    const stacks = held.map(({ stacking }) => stacking);
    const payer = held.map((rule) => rule.payer).find((one) => one !== null) ?? null;
    const answers = [clause.id, ...(lines.get(clause.id) ?? []), ...(lines.get(clause.parent ?? '') ?? [])];
    const all = answers.flatMap((id) => byClause.get(id) ?? []);
    return measures.map(({ own, ...measure }) => ({
      id: recordId('m', `${clause.id}|${own}|${measure.instrument}`, taken),
      clause: clause.id,
      ...measure,
      // A relief takes no money that could be given twice.
      stacking: isRelief(measure.instrument)
        ? measure.stacking
        : [...new Set([measure.stacking, ...stacks])].filter((rule) => rule).join('；') || null,
      payer: measure.payer ?? (isRelief(measure.instrument) || /资金|基金/.test(measure.instrument) ? null : payer),
      agencies: responsibleFor(clause.text, own, all),
      status: 'auto' as const,
    }));
  });
}
