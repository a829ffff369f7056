import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Note, Repair } from '../../src/domain/repair.ts';
import type { Source } from '../../src/domain/source.ts';

/** What the rules of doubt look at: one document, as received and as parsed. */
export interface Examined {
  source: Source;
  document: PolicyDocument;
  clauses: readonly Clause[];
  repairs: readonly Repair[];
  notes: readonly Note[];
}

/** A rule of doubt (存疑规则): finds places in a document that an editor should look at. */
export type DoubtRule = (examined: Examined) => Diagnostic[];

/** Returns a finding about a line of a source. */
export function doubt(
  source: Source,
  ruleId: string,
  severity: 'warning' | 'info',
  line: number,
  message: string,
  hint: string,
  column = 1,
): Diagnostic {
  return { ruleId, severity, message, file: source.file, line, column, hint };
}

/** Returns the first findings of a rule and one that counts the rest, so that one flaw does not hide the others. */
export function atMost(findings: Diagnostic[], limit = 5): Diagnostic[] {
  const rest = findings.length - limit;
  const last = findings[limit];
  if (rest <= 0 || !last) return findings;
  return [...findings.slice(0, limit), { ...last, message: `还有 ${rest} 处同样的情况。` }];
}

/** Tells whether an editor has already said something about a clause. */
export function isNoted(clause: Clause, notes: readonly Note[]): boolean {
  return notes.some((note) => note.clause === clause.id && note.by === 'editor');
}
