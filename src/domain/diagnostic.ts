/** One finding about an input, as data: what is wrong with the quoted text, what was expected, what to do. */
export interface Diagnostic {
  /** The rule that found it, kebab-case, e.g. `number-gap`. */
  ruleId: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  /** Path relative to the project; of a file outside it the folder and the name. */
  file: string;
  /** From 1; 1 where the finding is about the whole file. */
  line: number;
  /** From 1. */
  column: number;
  hint?: string;
}

/** Returns `file:line:col severity message (rule)` with the hint after it, the form `npm run check` prints. */
export function formatDiagnostic(d: Diagnostic): string {
  const word = { error: '错误', warning: '警告', info: '提示' }[d.severity];
  return `${d.file}:${d.line}:${d.column} ${word} ${d.message}${d.hint ? ` ${d.hint}` : ''} (${d.ruleId})`;
}

/** Orders findings by file, then place, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}

/** Thrown when a command cannot go on; carries every finding so that all are shown at once. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'DiagnosticError';
    this.diagnostics = diagnostics;
  }
}
