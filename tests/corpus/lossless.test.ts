import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Repair } from '../../src/domain/repair.ts';
import type { PolicyTable } from '../../src/domain/table.ts';

/** The data set as emitted, and the sources as received: nothing of the parser is asked. */
const DATA = process.env['DUIDU_DATA'] ?? '.duidu/data/v1';
const load = <T>(name: string): T[] => JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8')) as T[];
const documents = load<PolicyDocument>('documents');
const clauses = load<Clause>('clauses');
const tables = new Map(load<PolicyTable>('tables').map((table) => [table.clause, table]));
const repairs = load<Repair>('repairs');

/** Labels, own-line headings and texts in reading order; for a table its caption, columns and cells. */
function shown(own: readonly Clause[]): string {
  return own
    .filter((clause) => !clause.inline && clause.kind !== 'table-row')
    .flatMap((clause) => [
      clause.label ?? '',
      clause.headingStyle === 'own-line' ? (clause.heading ?? '') : '',
      clause.text,
      ...(tables.get(clause.id)?.columns ?? []),
      ...(tables.get(clause.id)?.rows.flatMap((row) => row.cells) ?? []),
    ])
    .join('');
}

/** Applies repairs to a source: replacements in place, then moves. */
function repaired(source: string, list: readonly Repair[]): string {
  const pieces: { at: number; text: string }[] = [];
  let at = 0;
  const edits = list.filter((r) => r.kind !== 'move').sort((a, b) => a.sourceRange[0] - b.sourceRange[0]);
  for (const edit of edits) {
    const [start, end] = edit.sourceRange;
    expect(source.slice(start, end), edit.id).toBe(edit.before);
    expect(start, edit.id).toBeGreaterThanOrEqual(at);
    for (let i = at; i < start; i += 1) pieces.push({ at: i, text: source.charAt(i) });
    pieces.push({ at: start, text: edit.after });
    at = end;
  }
  for (let i = at; i < source.length; i += 1) pieces.push({ at: i, text: source.charAt(i) });
  let ordered = pieces;
  for (const move of list.filter((r) => r.kind === 'move')) {
    const [start, end] = move.sourceRange;
    const taken = ordered.filter((piece) => piece.at >= start && piece.at < end);
    const rest = ordered.filter((piece) => piece.at < start || piece.at >= end);
    const to = rest.findIndex((piece) => piece.at >= (move.to ?? 0));
    ordered = [...rest.slice(0, to), ...taken, ...rest.slice(to)];
  }
  return ordered.map((piece) => piece.text).join('');
}

describe.each(documents.map((document) => [document.id, document] as const))('%s', (id, document) => {
  const own = clauses.filter((clause) => clause.doc === id);
  const list = repairs.filter((repair) => repair.doc === id);

  it('has every character of its source in one clause, label or listed repair, in the order it says', () => {
    if (!document.source.file.endsWith('.txt')) return;
    const source = new TextDecoder().decode(readFileSync(document.source.file));
    expect(repaired(source, list)).toBe(shown(own));
  });

  it('says so of itself', () => {
    expect(document.fidelity.unexplained).toBe(0);
    expect(document.fidelity.inClauses + document.fidelity.inRepairs).toBe(document.fidelity.sourceCharacters);
  });
});
