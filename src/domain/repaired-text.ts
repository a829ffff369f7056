import type { Chars } from './chars.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Label } from './label.ts';
import type { Repair } from './repair.ts';
import type { Source } from './source.ts';

/** A repair before the clause it touches is known. */
export type RepairDraft = Omit<Repair, 'id' | 'doc' | 'sourceLine' | 'clause'>;

/** A flattened table put together again, standing where its lines stood. */
export interface TableBlock {
  /** The caption as an editor gives it, '' where the line before the table is the caption if it looks like one. */
  caption: string;
  columns: Chars[];
  rows: { cells: Chars[]; reconstructed: boolean }[];
}

/** What a line is by an editor’s decision, or as a cell of a table that lost its columns. */
export interface LineKind {
  kind: 'paragraph' | 'heading' | 'front' | 'back';
  role: string | null;
}

/** One logical line (逻辑行): a paragraph, a heading or a table, with every character’s place in the source. */
export interface LogicalLine extends Chars {
  /** Line of the source on which it begins, from 1. */
  line: number;
  /** True where a blank line stood before it. */
  gap: boolean;
  /** Blanks before its first character, a full-width one counted as two. */
  indent: number;
  /** Depth of a Markdown heading, 0 where it is none. */
  depth: number;
  kind: LineKind | null;
  table: TableBlock | null;
  /** The printed number it begins with. */
  label: Label | null;
}

/** A source with its damage repaired: logical lines in reading order, and every deviation listed. */
export interface RepairedText {
  source: Source;
  lines: LogicalLine[];
  repairs: RepairDraft[];
  diagnostics: Diagnostic[];
}
