import type { Chars } from '../../src/domain/chars.ts';
import type { LineKind, RepairDraft, TableBlock } from '../../src/domain/repaired-text.ts';
import type { Range } from './place.ts';

/** A stretch of one source line on its way to becoming (part of) a logical line. */
export interface Piece {
  chars: Chars;
  /** The source range of its characters, blanks at both ends not included. */
  start: number;
  end: number;
  line: number;
  gap: boolean;
  indent: number;
  depth: number;
  /** Width as printed: a full-width character counts two. */
  width: number;
  kind: LineKind | null;
  table: TableBlock | null;
  /** True for a running head, page number or other furniture: its characters are in a repair, not in the text. */
  dropped: boolean;
  /** True where the next piece goes on with this one by an editor’s decision. */
  joined: boolean;
  /** True where a blank stands behind the number of an article (第十条　…). */
  spaced: boolean;
  /** True where a line was split in front of it. */
  split: boolean;
  /** The cell it stands in, of a table that lost its columns. */
  cell: Range | null;
}

/** A repair by a rule; `to` is null but for moves. */
export function ruleRepair(
  rule: string,
  kind: RepairDraft['kind'],
  range: [number, number],
  before: string,
  after: string,
  reason: string,
): RepairDraft {
  return { kind, sourceRange: range, before, after, to: null, reason, by: 'rule', rule };
}

/** A repair by an editor, with the reason given there. */
export function editorRepair(
  kind: RepairDraft['kind'],
  range: [number, number],
  before: string,
  after: string,
  reason: string,
  to: number | null = null,
): RepairDraft {
  return { kind, sourceRange: range, before, after, to, reason, by: 'editor', rule: null };
}
