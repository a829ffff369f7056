import { clauseId } from '../../src/domain/anchor.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { type Editorial, type WrittenAt, writtenAt } from '../../src/domain/editorial.ts';
import type { Note, Repair } from '../../src/domain/repair.ts';
import type { RepairedText } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import type { PolicyTable } from '../../src/domain/table.ts';
import { assignAnchors } from './anchors.ts';
import { missingAnnexes } from './annexes.ts';
import { clauseOf } from './clauses.ts';
import { describeDocument } from './document.ts';
import { accountFor } from './fidelity.ts';
import { addAllInline } from './inline.ts';
import { flatten } from './node.ts';
import { editorNotes } from './notes.ts';
import { flawDiagnostic, flawNote, numberFlaws } from './numbering.ts';
import { splitPages } from './pages.ts';
import { type ClausePlace, listedRepairs, placesOf } from './repair-places.ts';
import { tableOf } from './table-record.ts';
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
  const { pages, missing } = splitPages(repaired.lines, editorial.parts);
  const clauses: Clause[] = [];
  const tables: PolicyTable[] = [];
  const notes: Note[] = [];
  const places: ClausePlace[] = [];
  const diagnostics = [
    ...repaired.diagnostics,
    ...missing.map((part, index) =>
      missingPart(part.title, writtenAt(editorial, 'parts', editorial.parts.length - missing.length + index)),
    ),
  ];
  for (const page of pages) {
    const part = page.part?.id ?? null;
    const root = buildTree(page.lines, page.part?.title ?? source.meta.title);
    addAllInline(flatten(root));
    assignAnchors(root);
    for (const node of flatten(root)) {
      clauses.push(clauseOf(source, part, node, clauses.length));
      if (!node.inline && node.kind !== 'table-row') places.push(...placesOf(node, clauses.at(-1)?.id ?? ''));
      if (node.table) tables.push(tableOf(node, clauses.at(-1)?.id ?? ''));
    }
    for (const flaw of numberFlaws(root)) {
      notes.push(flawNote(source.id, clauseId(source.id, part, flaw.node.anchor), flaw));
      diagnostics.push(flawDiagnostic(source, flaw));
    }
  }
  const fidelity = accountFor(source.text, repaired.repairs, clauses, tables);
  const document = describeDocument(source, pages, fidelity);
  const said = editorNotes(source, clauses, editorial, diagnostics);
  const found = missingAnnexes(source.id, clauses, document.parts);
  notes.push(...said, ...found.filter((note) => !said.some((n) => n.clause === note.clause && n.kind === note.kind)));
  if (fidelity.unexplained > 0) diagnostics.push(unexplained(source, fidelity.unexplained));
  return { document, clauses, tables, repairs: listedRepairs(repaired, places), notes, diagnostics };
}

function missingPart(title: string, { file, line }: WrittenAt): Diagnostic {
  const message = `parts：找不到标题行“${title}”。`;
  return {
    ruleId: 'editorial-stale',
    severity: 'error',
    message,
    file,
    line,
    column: 1,
    hint: '标题要与源文一字不差（空格除外）。',
  };
}

function unexplained(source: Source, count: number): Diagnostic {
  const message = `有 ${count} 个字没有着落：既不在条款里，也不在校勘记里。`;
  return {
    ruleId: 'unexplained',
    severity: 'error',
    message,
    file: source.file,
    line: 1,
    column: 1,
    hint: '这是程序的缺陷，请附上源文报告。',
  };
}
