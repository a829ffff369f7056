import { readLabel } from '../../src/domain/label.ts';
import { isDateLine } from '../../src/domain/line-shape.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source, SourceLine } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { type CellWords, fitCells } from './fit-cells.ts';
import { foundTable } from './found-table.ts';
import type { Range } from './place.ts';
import type { TableRegion } from './tables.ts';

const FIRST_COLUMN = /^(?:序\s*号|编号|项号)$/u;
/** The number of a row, or of a group of rows (一 above 水安全), alone in its cell. */
const ROW = new RegExp(`^(?:(\\d{1,3})[.．、]?[*＊]?|[（(]?([${NUMERAL_CLASS}]{1,3})[）)]?)$`, 'u');
const REMARK = /^[（(]?(?:备?[注註]|说明|(?:数据|资料)来源)\d?[:：]|^附\s*[件录表图]/u;
const OPEN = /（[^）]*$/u;
const MOST_COLUMNS = 12;
const LONGEST_NAME = 24;
const LONGEST_CELL = 60;
/** Lists leave numbers out. */
const SKIPPED = 10;

/** A cell: the lines it stands on, by their place among the lines with words, and its words. */
interface Cell extends CellWords {
  first: number;
  last: number;
}

/** Where the count of rows stands: the last number, the last of a group, and whether a group has just begun. */
interface Count {
  row: number;
  group: number;
  begun: boolean;
}

/** What is found of tables that lost their columns: those put together, and the cells of the others. */
export interface CellTables {
  regions: TableRegion[];
  cells: Range[];
}

/**
 * Finds tables that lost their columns, a cell on each line or between blank lines: 序号 alone and the other names of the
 * columns, then rows that begin with their numbers (“1” / “主海塘达标率” / “预期性” / “46％”). Where the rows tell the
 * columns the table is put together, else its cells are only listed. Rows of whole sentences are a list of tasks and left to be items.
 */
export function cellTables(
  source: Source,
  known: readonly TableRegion[],
  decisions: Decisions,
  repairs: RepairDraft[],
): CellTables {
  const found: CellTables = { regions: [], cells: [] };
  const taken = (line: SourceLine): boolean => known.some((t) => t.fromLine <= line.number && t.toLine >= line.number);
  const lines = source.lines.filter((line) => source.text.slice(line.start, line.end).trim() !== '' && !taken(line));
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as SourceLine;
    if (!FIRST_COLUMN.test(source.text.slice(line.start, line.end).trim())) continue;
    const spaced = (lines[i + 1]?.number ?? 0) > line.number + 1;
    const cellAt = (at: number): Cell | null => readCell(source, lines, at, spaced);
    const head = headFrom(cellAt, i);
    const rows = head === null ? [] : rowsFrom(cellAt, head);
    if (head === null || rows.length < 2 || rows.filter(isSentences).length * 2 >= rows.length) continue;
    i = rows.at(-1)?.at(-1)?.last ?? i;
    const fitted = fitCells(head, rows);
    const place = { fromLine: line.number, toLine: lines[i]?.number ?? line.number };
    if (fitted) found.regions.push(foundTable(source, { ...place, ...fitted }, decisions, repairs));
    else found.cells.push(...head, ...rows.flat());
  }
  return found;
}

/** One line, with those that close its bracket; where blank lines stand between the cells, all up to the next blank one. */
function readCell(source: Source, lines: readonly SourceLine[], first: number, spaced: boolean): Cell | null {
  const line = lines[first];
  if (!line) return null;
  let last = first;
  const words = (): string => source.text.slice(line.start, lines[last]?.end);
  const goesOn = (): boolean =>
    spaced ? lines[last + 1]?.number === (lines[last]?.number ?? 0) + 1 : last - first < 2 && OPEN.test(words());
  while (lines[last + 1] && goesOn()) last += 1;
  const raw = words();
  const start = line.start + (raw.length - raw.trimStart().length);
  return { first, last, start, end: line.start + raw.trimEnd().length, text: raw.trim() };
}

type CellAt = (at: number) => Cell | null;

/** The names of the columns, with the number of the first row behind them. */
function headFrom(cellAt: CellAt, at: number): Cell[] | null {
  const head: Cell[] = [];
  for (let cell = cellAt(at); cell && head.length <= MOST_COLUMNS; cell = cellAt(cell.last + 1)) {
    if (isDue(cell, { row: 0, group: 0, begun: false })) return head.length >= 3 ? head : null;
    if (cell.text.length > LONGEST_NAME || /[，。；！？]/u.test(cell.text)) return null;
    head.push(cell);
  }
  return null;
}

function rowsFrom(cellAt: CellAt, head: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  const count: Count = { row: 0, group: 0, begun: false };
  let at = (head.at(-1)?.last ?? 0) + 1;
  for (;;) {
    const ahead: Cell[] = [];
    for (let cell = cellAt(at); cell && ahead.length <= head.length * 2; cell = cellAt(cell.last + 1)) ahead.push(cell);
    const first = ahead[0];
    if (!first) return rows;
    take(first, count);
    const next = nextRow(ahead, head.length, count);
    const row = next === null ? lastRow(ahead, head.length) : ahead.slice(0, next);
    rows.push(row);
    if (next === null) return rows;
    at = (row.at(-1)?.last ?? at) + 1;
  }
}

/** The place of the next row: as many cells on as there are columns, else the nearest with no clause in between. */
function nextRow(ahead: readonly Cell[], width: number, count: Count): number | null {
  if (ahead[width] && isDue(ahead[width], count)) return width;
  const near = ahead.findIndex((cell, index) => index >= 2 && isDue(cell, count));
  return near < 0 || ahead.slice(1, near).some((cell) => isOutside(cell.text)) ? null : near;
}

/** Behind the last row nothing tells where its cells end but the look of what follows. */
function lastRow(ahead: readonly Cell[], width: number): Cell[] {
  const end = ahead.findIndex(
    ({ text }, index) =>
      index >= 1 && (isOutside(text) || isDateLine(text) || text.length > LONGEST_CELL || /[。；：:]$/u.test(text)),
  );
  return ahead.slice(0, Math.min(width, end < 0 ? width : end));
}

/** A numbered clause, or a remark below the table. */
function isOutside(text: string): boolean {
  return REMARK.test(text) || (readLabel(text)?.length ?? text.length) < text.length;
}

function isDue({ text }: Cell, { row, group, begun }: Count): boolean {
  const match = ROW.exec(text);
  if (match?.[2] !== undefined) return parseNumeral(match[2]) === group + 1;
  const number = Number(match?.[1] ?? 0);
  return (number > row && number <= row + (row === 0 ? 1 : SKIPPED)) || (begun && number === 1);
}

function take({ text }: Cell, count: Count): void {
  const match = ROW.exec(text);
  count.begun = match?.[2] !== undefined;
  if (count.begun) count.group += 1;
  else count.row = Number(match?.[1] ?? 0);
}

function isSentences(row: readonly Cell[]): boolean {
  return row.some(({ text }) => /[。；]$/u.test(text));
}
