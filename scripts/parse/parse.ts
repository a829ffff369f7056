import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { Editorial } from '../../src/domain/editorial.ts';
import type { Note, Repair } from '../../src/domain/repair.ts';
import type { RepairedText } from '../../src/domain/repaired-text.ts';
import { lineAt } from '../../src/domain/source.ts';
import type { PolicyTable } from '../../src/domain/table.ts';
import { assignAnchors } from './anchors.ts';
import { clauseOf } from './clauses.ts';
import { describeDocument } from './document.ts';
import { accountFor } from './fidelity.ts';
import { addAllInline } from './inline.ts';
import { flatten } from './node.ts';
import { splitPages } from './pages.ts';
import { buildTree } from './tree.ts';

/** What parsing finds in one document; facts, links and validity come later. */
export interface Parsed {
  document: PolicyDocument;
  clauses: Clause[];
  tables: PolicyTable[];
  repairs: Repair[];
  notes: Note[];
  diagnostics: Diagnostic[];
}

/** Builds the clauses of a document from its repaired text; reads the editor’s decisions on parts and notes. */
export function parse(repaired: RepairedText, editorial: Editorial): Parsed {
  const { source } = repaired;
  const { pages } = splitPages(repaired.lines, editorial.parts);
  const clauses: Clause[] = [];
  const tables: PolicyTable[] = [];
  for (const page of pages) {
    const root = buildTree(page.lines);
    addAllInline(flatten(root));
    assignAnchors(root);
    for (const node of flatten(root)) clauses.push(clauseOf(source, page.part?.id ?? null, node, clauses.length));
  }
  const fidelity = accountFor(source.text, repaired.repairs, clauses, tables);
  const document = describeDocument(source, pages, fidelity);
  const repairs = repaired.repairs.map((draft, index) => ({
    id: `${source.id}~${index + 1}`,
    doc: source.id,
    ...draft,
    sourceLine: lineAt(source.lines, draft.sourceRange[0]),
    clause: touchedClause(clauses, lineAt(source.lines, draft.sourceRange[0])),
  }));
  return { document, clauses, tables, repairs, notes: [], diagnostics: repaired.diagnostics };
}

function touchedClause(clauses: readonly Clause[], line: number): string | null {
  const holds = (clause: Clause): boolean => clause.sourceLines[0] <= line && clause.sourceLines[1] >= line;
  return clauses.find((clause) => !clause.inline && holds(clause))?.id ?? null;
}
