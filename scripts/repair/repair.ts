import { joinChars } from '../../src/domain/chars.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Editorial } from '../../src/domain/editorial.ts';
import { type Label, readLabel } from '../../src/domain/label.ts';
import type { LogicalLine, RepairDraft, RepairedText } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import { bareNumbers } from './bare-numbers.ts';
import { cellTables } from './cell-tables.ts';
import { countedNumbers } from './counted-numbers.ts';
import { decimalLabels } from './decimals.ts';
import { type Decisions, resolveDecisions } from './decisions.ts';
import { dropUnused } from './edits.ts';
import { markForeignTail } from './foreign-tail.ts';
import { markFurniture } from './furniture.ts';
import { listGaps } from './gaps.ts';
import { gluedOnes } from './glued-ones.ts';
import { decideJoins } from './join.ts';
import { namedNumbers } from './named-numbers.ts';
import { editorRepair, type Piece, ruleRepair } from './piece.ts';
import { cutPieces } from './pieces.ts';
import { conflict, type Range } from './place.ts';
import { isNoPolicy } from './policy/verdict.ts';
import { markRepeatedTitle } from './repeated-title.ts';
import { rowTables } from './row-tables.ts';
import { spacedNumerals } from './spaced-numerals.ts';
import { tabTables } from './tab-tables.ts';
import { editorTables } from './tables.ts';

/**
 * Repairs the damage of extraction: reads a source as received and the editor’s decisions about it,
 * returns its logical lines in reading order and the list of every deviation, in source order.
 */
export function repair(source: Source, editorial: Editorial): RepairedText {
  const repairs: RepairDraft[] = [];
  const decisions = resolveDecisions(source, editorial, repairs);
  const edited = editorTables(source, editorial, repairs, decisions.diagnostics);
  // What tabs divide is not to be divided anew at its blanks.
  const tabbed = tabTables(source, edited, decisions, repairs);
  const found = rowTables(source, [...edited, ...tabbed], decisions, repairs);
  const flattened = cellTables(source, [...edited, ...found, ...tabbed], decisions, repairs);
  const pieces = cutPieces(source, decisions, [...edited, ...found, ...tabbed, ...flattened.regions], repairs);
  dropUnused(decisions, repairs);
  markCells(pieces, flattened.cells);
  for (const piece of pieces) piece.kind = kindOf(piece, decisions);
  markFurniture(pieces, source.text);
  decisions.diagnostics.push(...markRepeatedTitle(pieces, source), ...markForeignTail(pieces, source));
  for (const piece of pieces) if (piece.cell && !piece.dropped) piece.kind ??= CELL;
  forgetInside(pieces, repairs);
  const reading = moved(source, pieces, decisions, repairs);
  const decimals = new Map([
    ...gluedOnes(reading),
    ...bareNumbers(reading),
    ...countedNumbers(reading),
    ...namedNumbers(reading),
    ...spacedNumerals(reading, source.text),
    ...decimalLabels(reading),
  ]);
  decideJoins(reading, decimals, decisions);
  listGaps(source, pieces, decisions, repairs);
  repairs.sort((a, b) => a.sourceRange[0] - b.sourceRange[0] || a.sourceRange[1] - b.sourceRange[1]);
  const lines = logicalLines(reading, decimals);
  const left = reading.filter((piece) => piece.dropped).map((piece) => piece.chars.text);
  const rows = lines.reduce((sum, line) => sum + (line.table?.rows.length ?? 0), 0);
  const printed = source.lines.map((line) => source.text.slice(line.start, line.end).trim());
  if (isNoPolicy([...lines.map((line) => line.text), ...left], printed, rows, source.file))
    return withoutPolicy(source, decisions.diagnostics);
  return { source, lines, repairs, diagnostics: decisions.diagnostics };
}

/** A source without policy text gives no line; all of it is listed as left out. */
function withoutPolicy(source: Source, diagnostics: Diagnostic[]): RepairedText {
  const whole: [number, number] = [0, source.text.length];
  const left = ruleRepair('no-policy-text', 'page-furniture', whole, source.text, '', '没有找到政策正文，整件不分条');
  const finding: Diagnostic = {
    ruleId: 'no-policy-text',
    severity: 'warning',
    message:
      '没有找到政策正文：没有文号、主送机关或公文标题，只有网页、论坛、新闻、程序说明或私人往来的用语，或者几乎没有汉字、没有政务用语。',
    file: source.file,
    line: 1,
    column: 1,
    hint: '这件文件不分条；若其中确有正文，请只留正文，另存为 .txt 再收入。',
  };
  return { source, lines: [], repairs: source.text === '' ? [] : [left], diagnostics: [...diagnostics, finding] };
}

/** What is left out as furniture is listed as it stands in the source, not mended first. */
function forgetInside(pieces: readonly Piece[], repairs: RepairDraft[]): void {
  const dropped = pieces.filter((piece) => piece.dropped);
  if (dropped.length === 0) return;
  repairs.sort((a, b) => a.sourceRange[0] - b.sourceRange[0] || a.sourceRange[1] - b.sourceRange[1]);
  let at = 0;
  const kept = repairs.filter(({ sourceRange: [start, end] }) => {
    while (at < dropped.length && (dropped[at]?.end ?? 0) <= start) at += 1;
    const piece = dropped[at];
    return !piece || start < piece.start || end > piece.end;
  });
  repairs.splice(0, repairs.length);
  for (const repair of kept) repairs.push(repair);
}

const CELL: Piece['kind'] = { kind: 'paragraph', role: null };

function markCells(pieces: readonly Piece[], cells: readonly Range[]): void {
  let at = 0;
  for (const piece of pieces) {
    while (at < cells.length && (cells[at]?.end ?? 0) <= piece.start) at += 1;
    const cell = cells[at];
    if (cell && cell.start <= piece.start) piece.cell = cell;
  }
}

function kindOf(piece: Piece, decisions: Decisions): Piece['kind'] {
  const [first, second] = decisions.kinds.filter((k) => k.start < piece.end && k.end > piece.start);
  if (first && second) decisions.diagnostics.push(conflict(second.at, 'kinds', piece.chars.text, first.at));
  return first?.kind ?? null;
}

/** Puts displaced pieces where an editor says they belong; the list of pieces in source order stays as it is. */
function moved(source: Source, pieces: readonly Piece[], decisions: Decisions, repairs: RepairDraft[]): Piece[] {
  let reading = [...pieces];
  for (const move of decisions.moves) {
    const taken = reading.filter((piece) => piece.start >= move.start && piece.end <= move.end);
    const rest = reading.filter((piece) => !taken.includes(piece));
    const at = rest.findIndex((piece) => piece.start <= move.to && piece.end > move.to);
    if (taken.length === 0 || at < 0) continue;
    const text = source.text.slice(move.start, move.end);
    repairs.push(editorRepair('move', [move.start, move.end], text, text, move.reason, rest[at]?.start ?? move.to));
    reading = [...rest.slice(0, at), ...taken, ...rest.slice(at)];
  }
  return reading;
}

function logicalLines(pieces: readonly Piece[], decimals: ReadonlyMap<Piece, Label>): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    if (piece.dropped) continue;
    open.push(piece);
    if (piece.joined) continue;
    lines.push(logicalLine(open, decimals));
    open = [];
  }
  if (open.length > 0) lines.push(logicalLine(open, decimals));
  return lines;
}

function logicalLine(pieces: readonly Piece[], decimals: ReadonlyMap<Piece, Label>): LogicalLine {
  const first = pieces[0] as Piece;
  const { line, gap, indent, depth, kind, table } = first;
  const chars = joinChars(pieces.map((piece) => piece.chars));
  const label = table ? null : (decimals.get(first) ?? readLabel(chars.text, first.spaced));
  return { ...chars, line, gap, indent, depth, kind, table, label };
}
