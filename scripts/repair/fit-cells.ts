import { parseNumeral } from '../../src/domain/numeral.ts';
import type { Range } from './place.ts';

/** The words of a cell, with their place in the source. */
export interface CellWords extends Range {
  text: string;
}

/** A table all of whose rows have a cell for each column. */
export interface FittedCells {
  columns: Range[];
  rows: Range[][];
}

const BRACKET = /^[（(][^（）()]*[）)]$/u;
const FIGURE = /^[≥≤＞＜><]?\d[\d,，.]*$/u;
const UNIT = /^\p{Script=Han}{1,4}$/u;
/** A name that a narrow column broke in two: 指标 / 属性. */
const NARROW = 2;

/**
 * Finds the columns of a table from the cells of its head and rows. Where most rows are shorter than the head their
 * length tells how many names were broken in two (“目标值” / “（2025年）”); where some are as long as the head the others
 * lack the cells that were merged behind their number, which values they have in the same columns must confirm (预期性
 * below 预期性). Returns null where nothing tells.
 */
export function fitCells(head: readonly CellWords[], rows: readonly (readonly CellWords[])[]): FittedCells | null {
  const numbered = rows.filter((row) => !isGroup(row));
  const most = mostCommon(numbered.map((row) => row.length));
  const longest = Math.max(...numbered.map((row) => row.length));
  const width = longest === head.length ? head.length : most;
  const columns = whole(head, width, true);
  const full = numbered.flatMap((row) => (row.length >= width ? [whole(row, width, false)] : []));
  if (columns === null || full.length === 0 || full.includes(null)) return null;
  const fitted = rows.map((row) => {
    if (row.length >= width) return whole(row, width, false);
    return isGroup(row) ? filled(row, row.length, width) : spread(row, full as CellWords[][], width);
  });
  return fitted.includes(null) ? null : { columns, rows: fitted as CellWords[][] };
}

function isGroup(row: readonly CellWords[]): boolean {
  return parseNumeral(row[0]?.text.replace(/[（()）]/gu, '') ?? '') !== null && row.length <= 3;
}

function mostCommon(lengths: readonly number[]): number {
  const counts = [...Map.groupBy(lengths, (length) => length)].sort((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? 0;
}

/** Joins the cells that were broken, where there are as many breaks as the row is too long. */
function whole(row: readonly CellWords[], width: number, head: boolean): CellWords[] | null {
  if (row.length === width) return [...row];
  const broken = row.filter((cell, index) => index > 1 && goesOn(row[index - 1], cell, head));
  if (row.length - broken.length !== width) return null;
  const cells: CellWords[] = [];
  for (const cell of row) {
    const last = cells.at(-1);
    if (last && broken.includes(cell))
      cells[cells.length - 1] = { ...last, end: cell.end, text: last.text + cell.text };
    else cells.push(cell);
  }
  return cells;
}

function goesOn(before: CellWords | undefined, { text }: CellWords, head: boolean): boolean {
  if (!before) return false;
  if (BRACKET.test(text)) return true;
  if (head) return before.text.length <= NARROW && text.length <= NARROW;
  return FIGURE.test(before.text) && UNIT.test(text);
}

/** A row that lacks the cells behind its number, if a full row has one of its values in the same column. */
function spread(row: readonly CellWords[], full: readonly CellWords[][], width: number): CellWords[] | null {
  const cells = filled(row, 1, width);
  const known = cells.some(({ text }, at) => at > 1 && text !== '' && full.some((other) => other[at]?.text === text));
  return known ? cells : null;
}

/** A row with empty cells put in, as many as it lacks. */
function filled(row: readonly CellWords[], at: number, width: number): CellWords[] {
  const { end } = row[at - 1] ?? { end: 0 };
  const empty = new Array<CellWords>(Math.max(0, width - row.length)).fill({ start: end, end, text: '' });
  return [...row.slice(0, at), ...empty, ...row.slice(at)];
}
