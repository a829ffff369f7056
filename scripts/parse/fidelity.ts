import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { countCharacters } from '../../src/domain/normalize.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { PolicyTable } from '../../src/domain/table.ts';

/**
 * Accounts for every character of a source: source − Σ before + Σ after = what the clauses and tables show.
 * `unexplained` is the size of the difference of the two multisets, and 0 in a sound document.
 */
export function accountFor(
  source: string,
  repairs: readonly RepairDraft[],
  clauses: readonly Clause[],
  tables: readonly PolicyTable[],
): PolicyDocument['fidelity'] {
  const balance = new Int32Array(0x10000);
  const count = (text: string, sign: number): void => {
    for (let i = 0; i < text.length; i += 1) balance[text.charCodeAt(i)] = (balance[text.charCodeAt(i)] ?? 0) + sign;
  };
  count(source, 1);
  for (const repair of repairs) {
    count(repair.before, -1);
    count(repair.after, 1);
  }
  for (const piece of shownTexts(clauses, tables)) count(piece, -1);
  const unexplained = balance.reduce((sum, n) => sum + Math.abs(n), 0);
  const sourceCharacters = countCharacters(source);
  const changed = repairs.filter((repair) => repair.kind !== 'move');
  const inRepairs = changed.reduce((sum, repair) => sum + countCharacters(repair.before), 0);
  return { sourceCharacters, inClauses: sourceCharacters - inRepairs, inRepairs, unexplained };
}

/** Returns labels, own-line headings and texts of all clauses that are not inline, with the cells of the tables. */
export function shownTexts(clauses: readonly Clause[], tables: readonly PolicyTable[]): string[] {
  const out: string[] = [];
  for (const clause of clauses) {
    if (clause.inline || clause.kind === 'table-row') continue;
    out.push(clause.label ?? '', clause.headingStyle === 'own-line' ? (clause.heading ?? '') : '', clause.text);
    if (clause.kind !== 'table') continue;
    const table = tables.find((t) => t.clause === clause.id);
    out.push(...(table?.columns ?? []), ...(table?.rows.flatMap((row) => row.cells) ?? []));
  }
  return out;
}
