import { createHash } from 'node:crypto';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Consistency, Quantity } from '../../../src/domain/fact.ts';
import type { Note } from '../../../src/domain/repair.ts';
import type { Check } from './finding.ts';
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
  const found = CHECKS.flatMap((check) => check.run({ clauses: texts.clauses, quantities, notes }));
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

function idOf(seed: string): string {
  return `c-${createHash('sha256').update(seed).digest('hex').slice(0, 10)}`;
}
