import { createHash } from 'node:crypto';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Consistency, Quantity } from '../../../src/domain/fact.ts';
import type { Note } from '../../../src/domain/repair.ts';
import type { Check, Evidence } from './finding.ts';
import { conflict } from './rules/conflict.ts';
import { growth } from './rules/growth.ts';
import { noted } from './rules/noted.ts';
import { output } from './rules/output.ts';
import { subtotal } from './rules/subtotal.ts';

const CHECKS: readonly Check[] = [growth, subtotal, output, conflict, noted];

/**
 * Checks the texts against themselves (一致性): growth against figures, parts against totals, output against capacity,
 * one figure against its repetition, annexes against their list. Each finding carries its arithmetic; nothing is corrected.
 */
export function checkConsistency(
  texts: Texts,
  quantities: readonly Quantity[],
  notes: readonly Note[] = [],
): Consistency[] {
  const order = new Map(texts.clauses.map((clause, index) => [clause.id, index]));
  const evidence = byDocument({ clauses: texts.clauses, quantities, notes });
  const found = CHECKS.flatMap((check) => evidence.flatMap(check.run));
  const place = (clauses: readonly string[]): number => order.get(clauses[0] ?? '') ?? Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  return found
    .map((finding) => ({
      id: idOf(`${finding.kind}|${finding.clauses.join()}|${finding.arithmetic}|${finding.quotes.join()}`),
      ...finding,
    }))
    .filter((finding) => !seen.has(finding.id) && seen.add(finding.id) !== undefined)
    .sort((a, b) => place(a.clauses) - place(b.clauses));
}

/** Nothing is checked across documents, so each is checked by itself and the cost grows with their number. */
function byDocument({ clauses, quantities, notes }: Evidence): Evidence[] {
  const docOf = (id: string | null): string => (id ?? '').split(/[/#]/)[0] ?? '';
  const own = {
    clauses: Map.groupBy(clauses, (clause) => clause.doc),
    quantities: Map.groupBy(quantities, (quantity) => docOf(quantity.clause)),
    notes: Map.groupBy(notes, (note) => docOf(note.clause)),
  };
  const documents = new Set([...own.clauses.keys(), ...own.quantities.keys(), ...own.notes.keys()]);
  return [...documents].map((doc) => ({
    clauses: own.clauses.get(doc) ?? [],
    quantities: own.quantities.get(doc) ?? [],
    notes: own.notes.get(doc) ?? [],
  }));
}

function idOf(seed: string): string {
  return `c-${createHash('sha256').update(seed).digest('hex').slice(0, 10)}`;
}
