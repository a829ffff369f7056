import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { PolicyDocument } from '../domain/document.ts';
import type { Repair } from '../domain/repair.ts';
import { lineAt, splitLines } from '../domain/source.ts';
import { clauseName } from './clause-name.ts';
import { noteAuthor, noteWord } from './doubts.ts';
import { inDocument } from './in-document.ts';
import { pageIndex } from './pages.ts';
import { repairNumber } from './repair-insertions.ts';
import { REPAIR_KINDS } from './repair-kinds.ts';
import { groundOf } from './repair-table.ts';

/** A stretch of a source line; `repair` where the repaired text differs there. */
export interface ProofPiece {
  text: string;
  repair: number | null;
  /** True where the stretch is white space that the repaired text leaves out. */
  blank: boolean;
}

/** One line of the source as received, with the clauses it became. */
export interface ProofLine {
  number: number;
  pieces: ProofPiece[];
  clauses: { name: string; url: string }[];
}

/** One repair as listed, with a few characters of the source on either side. */
export interface RepairEntry {
  number: number;
  /** Where it stands in the source below: its own mark, or its first line where it covers a table. */
  target: string;
  line: number;
  left: string;
  before: string;
  after: string;
  right: string;
  clause: { name: string; url: string } | null;
}

/** Repairs of one kind with one reason. */
export interface RepairGroup {
  title: string;
  reason: string;
  ground: string;
  /** True where there are so many that each is given by its line alone. */
  compact: boolean;
  entries: RepairEntry[];
}

/** The proof page of a document: the source line by line, every repair, and the count of characters. */
export interface ProofView {
  document: PolicyDocument;
  lines: ProofLine[];
  groups: RepairGroup[];
  layout: number;
  notes: { kind: string; quote: string; reason: string; by: string; clause: { name: string; url: string } | null }[];
}

const COMPACT_FROM = 60;
const CONTEXT = 8;

/** Returns the proof view of a document from its source as the pipeline read it. */
export function proofView(corpus: Corpus, document: PolicyDocument, source: string): ProofView {
  const { clauseOf } = pageIndex(corpus);
  const { repairs, clauses: all } = inDocument(corpus, document.id);
  const clauses = all.filter((clause) => !clause.inline);
  const link = (id: string | null): { name: string; url: string } | null => {
    const clause = id ? clauseOf.get(id) : undefined;
    return clause ? { name: clauseName(clause), url: clause.url } : null;
  };
  const groups = new Map<string, RepairGroup>();
  for (const repair of repairs) {
    if (repair.kind === 'layout') continue;
    const key = `${repair.kind}\n${repair.reason}\n${repair.by}\n${repair.rule}`;
    const group = groups.get(key) ?? {
      title: REPAIR_KINDS[repair.kind],
      reason: repair.reason,
      ground: groundOf(repair),
      compact: false,
      entries: [],
    };
    groups.set(key, group);
    const [start, end] = repair.sourceRange;
    group.entries.push({
      number: repairNumber(repair.id),
      target: repair.kind === 'table' ? `L${repair.sourceLine}` : `r${repairNumber(repair.id)}`,
      line: repair.sourceLine,
      left: source.slice(Math.max(0, start - CONTEXT), start).replace(/^.*\n/su, ''),
      before: repair.before,
      after: repair.after,
      right: source.slice(end, end + CONTEXT).replace(/\n.*$/su, ''),
      clause: link(repair.clause),
    });
    group.compact = group.entries.length > COMPACT_FROM;
  }
  return {
    document,
    lines: proofLines(source, repairs, clauses),
    groups: [...groups.values()].sort((a, b) => a.entries.length - b.entries.length),
    layout: repairs.filter((repair) => repair.kind === 'layout').length,
    notes: corpus.notes
      .filter((note) => note.doc === document.id)
      .map((note) => ({
        kind: noteWord(note),
        quote: note.quote,
        reason: note.reason,
        by: noteAuthor(note),
        clause: link(note.clause),
      })),
  };
}

function proofLines(source: string, repairs: readonly Repair[], clauses: readonly Clause[]): ProofLine[] {
  const lines = splitLines(source);
  const ordered = repairs
    .filter((repair) => repair.kind !== 'layout' && repair.kind !== 'table')
    .sort((a, b) => a.sourceRange[0] - b.sourceRange[0]);
  const byLine = Map.groupBy(ordered, (repair) => lineAt(lines, repair.sourceRange[0]));
  const became = new Map<number, ProofLine['clauses']>();
  for (const clause of clauses) {
    for (let number = clause.sourceLines[0]; number <= clause.sourceLines[1]; number += 1) {
      became.set(number, [...(became.get(number) ?? []), { name: clauseName(clause), url: clause.url }]);
    }
  }
  return lines.map((line) => ({
    number: line.number,
    pieces: cut(source, line.start, line.end, byLine.get(line.number) ?? []),
    clauses: source.slice(line.start, line.end).trim() === '' ? [] : (became.get(line.number) ?? []),
  }));
}

function cut(source: string, start: number, end: number, repairs: readonly Repair[]): ProofPiece[] {
  const pieces: ProofPiece[] = [];
  let at = start;
  for (const repair of repairs) {
    const from = Math.max(at, repair.sourceRange[0]);
    const to = Math.min(end, repair.sourceRange[1]);
    if (from > at) pieces.push({ text: source.slice(at, from), repair: null, blank: false });
    const text = source.slice(from, Math.max(from, to));
    pieces.push({ text, repair: repairNumber(repair.id), blank: text.trim() === '' });
    at = Math.max(at, to);
  }
  if (at < end) pieces.push({ text: source.slice(at, end), repair: null, blank: false });
  return pieces;
}
