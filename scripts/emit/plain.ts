import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyTable } from '../../src/domain/table.ts';

/** What a plain export is made from: clauses in order and the tables among them. */
export interface PlainInput {
  clauses: readonly Clause[];
  tables: readonly PolicyTable[];
}

/** Returns the repaired text as plain lines: own-line headings on lines of their own, table cells divided by tabs. */
export function toPlainText(input: PlainInput): string {
  const tables = new Map(input.tables.map((table) => [table.clause, table]));
  const lines = shown(input.clauses).flatMap((clause) => {
    const table = tables.get(clause.id);
    return [
      ...clauseLines(clause),
      ...(table ? [table.columns, ...table.rows.map((r) => r.cells)].map((r) => r.join('\t')) : []),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/**
 * Returns the repaired text as Markdown: headings for own-line headings, and behind each clause nothing but its words.
 * Characters that Markdown reads as markup are escaped.
 */
export function toMarkdownText(input: PlainInput): string {
  const tables = new Map(input.tables.map((table) => [table.clause, table]));
  const blocks = shown(input.clauses).flatMap((clause) => {
    const table = tables.get(clause.id);
    const depth = Math.min(6, clause.num.length + 1);
    const [first = '', ...rest] = clauseLines(clause);
    const heading = clause.headingStyle === 'own-line' ? `${'#'.repeat(depth)} ${escaped(first)}` : escaped(first);
    return [heading, ...rest.map(escaped), ...(table ? [pipeTable(table)] : [])];
  });
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function shown(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => !clause.inline && clause.kind !== 'table-row');
}

/** The lines of a clause: heading line where it has one of its own, then its text; the label stands before the first. */
function clauseLines(clause: Clause): string[] {
  const label = clause.label ?? '';
  if (clause.headingStyle !== 'own-line') return [label + clause.text];
  return [label + (clause.heading ?? ''), ...(clause.text === '' ? [] : [clause.text])];
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

function pipeTable(table: PolicyTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [row(table.columns), row(table.columns.map(() => '---')), ...table.rows.map((r) => row(r.cells))].join('\n');
}
