import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source, SourceLine } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { foundTable } from './found-table.ts';
import type { Range } from './place.ts';
import type { TableRegion } from './tables.ts';

const FIRST_COLUMN = /^(?:序号|编号|项号)$/u;
const AGENCY_START = /^(?:省|市|县|区|州|各|有关|国家|人行|自治区|兵团)/u;
const AGENCY_END = /(?:厅|局|委|办|部|院|行|会|府|司|关|位|中心|集团|公司)$/u;

interface Token {
  start: number;
  end: number;
  text: string;
}

/**
 * Finds tables whose rows stand on lines (“序号 工作任务 牵头单位 参加单位”, then “1 … 省工业和信息化厅 …”): a head of
 * short words that begins with 序号, and numbered lines from 1 that fall into as many cells. A table with a line that
 * does not is left alone: putting it together takes an editor.
 */
export function rowTables(
  source: Source,
  known: readonly TableRegion[],
  decisions: Decisions,
  repairs: RepairDraft[],
): TableRegion[] {
  const regions: TableRegion[] = [];
  const taken = (line: SourceLine): boolean => known.some((t) => t.fromLine <= line.number && t.toLine >= line.number);
  const lines = source.lines.filter((line) => !taken(line) && source.text.slice(line.start, line.end).trim() !== '');
  for (let i = 0; i < lines.length; i += 1) {
    const head = tokensOf(source, lines[i] as SourceLine, decisions);
    if (!isHead(head)) continue;
    const rows = rowsBelow(source, lines, i + 1, head.length, decisions);
    if (rows.length < 2) continue;
    const fromLine = lines[i]?.number ?? 1;
    i += rows.length;
    const cells = { fromLine, toLine: lines[i]?.number ?? 1, columns: head, rows: rows.map((row) => row.map(rangeOf)) };
    regions.push(foundTable(source, cells, decisions, repairs));
  }
  return regions;
}

/** The words of a line between blanks; a blank that an editor has taken out divides nothing. */
function tokensOf(source: Source, line: SourceLine, decisions: Decisions): Token[] {
  const tokens: Token[] = [];
  for (let i = line.start; i < line.end; i += 1) {
    if (/\s/u.test(source.text.charAt(i)) && !decisions.touched.has(i)) continue;
    const start = i;
    while (i < line.end && (!/\s/u.test(source.text.charAt(i)) || decisions.touched.has(i))) i += 1;
    tokens.push({ start, end: i, text: source.text.slice(start, i) });
  }
  return tokens;
}

function isHead(tokens: readonly Token[]): boolean {
  if (tokens.length < 3 || tokens.length > 10 || !FIRST_COLUMN.test(tokens[0]?.text ?? '')) return false;
  return tokens.every((token) => token.text.length <= 12 && !/[，。；：,;:]/u.test(token.text));
}

function rowsBelow(
  source: Source,
  lines: readonly SourceLine[],
  from: number,
  columns: number,
  decisions: Decisions,
): Token[][][] {
  const rows: Token[][][] = [];
  for (let i = from; i < lines.length; i += 1) {
    const tokens = tokensOf(source, lines[i] as SourceLine, decisions);
    if (tokens[0]?.text !== String(rows.length + 1)) break;
    if (tokens.length < columns) return [];
    rows.push(intoCells(tokens, columns));
  }
  const next = lines[from + rows.length];
  return next && isBrokenRow(source, next) ? [] : rows;
}

/** A line after the rows that begins with a lower-case beginning of a cell means that rows go over several lines. */
function isBrokenRow(source: Source, line: SourceLine): boolean {
  const text = source.text.slice(line.start, line.end).trim();
  return /^(?:省|市|厅|局|委)/u.test(text) && text.includes('、');
}

/** Puts tokens into a number of cells where the breaks between them are most like those between columns. */
function intoCells(tokens: readonly Token[], columns: number): Token[][] {
  const scores = tokens.slice(1).map((token, index) => breakScore(tokens[index] as Token, token, index));
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
  const breaks = new Set(order.slice(0, columns - 1));
  const cells: Token[][] = [[tokens[0] as Token]];
  tokens.slice(1).forEach((token, index) => {
    if (breaks.has(index)) cells.push([token]);
    else cells.at(-1)?.push(token);
  });
  return cells;
}

function rangeOf(tokens: readonly Token[]): Range {
  const start = tokens[0]?.start ?? 0;
  return { start, end: tokens.at(-1)?.end ?? start };
}

function breakScore(before: Token, after: Token, index: number): number {
  if (index === 0) return 100;
  let score = 0;
  if (AGENCY_START.test(after.text)) score += 4;
  if (AGENCY_END.test(before.text)) score += 3;
  if (/^[（(]/u.test(after.text) || /[、，,（(]$/u.test(before.text)) score -= 6;
  if (/\d$/u.test(before.text) || /^\d/u.test(after.text)) score -= 3;
  return score;
}
