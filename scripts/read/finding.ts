import type { Diagnostic } from '../../src/domain/diagnostic.ts';

/** Returns an error about a file of the sources as a whole. */
export function finding(ruleId: string, file: string, message: string, hint: string): Diagnostic {
  return { ruleId, severity: 'error', message, file, line: 1, column: 1, hint };
}
