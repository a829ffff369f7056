import { type PdfLine, type Piece, pageLines } from './pdf-lines.ts';
import type { Rule } from './pdf-rules.ts';

/** Rules this near each other are one, and touch. */
const NEAR = 3;

/** The lines between the columns and rows of a ruled table, from left to right and from top to bottom. */
interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/**
 * Reads ruled tables: each row one line with its cells divided by tabs, each cell with all its lines, a cell that spans
 * others in the first place it covers. Returns the rows and the pieces that stand in them.
 */
export function ruledTables(rules: readonly Rule[], pieces: readonly Piece[]): { rows: PdfLine[]; taken: Set<Piece> } {
  const rows: PdfLine[] = [];
  const taken = new Set<Piece>();
  for (const grid of gridsOf(rules)) {
    const inside = pieces.filter((piece) => placeOf(grid, piece) !== null);
    const owner = ownersOf(grid);
    const cells = new Map<number, Piece[]>();
    for (const piece of inside) {
      const id = owner(placeOf(grid, piece) ?? 0);
      cells.set(id, [...(cells.get(id) ?? []), piece]);
    }
    if (cells.size < 4) continue;
    for (const piece of inside) taken.add(piece);
    rows.push(...rowsOf(grid, cells));
  }
  return { rows, taken };
}

function rowsOf(grid: Grid, cells: ReadonlyMap<number, readonly Piece[]>): PdfLine[] {
  const columns = grid.xs.length - 1;
  return grid.ys.slice(1).flatMap((bottom, row) => {
    const top = grid.ys[row] ?? bottom;
    const words = grid.xs.slice(1).map((_, column) => cellText(cells.get(row * columns + column) ?? []));
    if (words.every((text) => text === '')) return [];
    const size = Math.max(1, ...(cells.get(row * columns) ?? []).map((piece) => piece.size));
    const text = words.filter((text) => text !== '').length === 1 ? words.join('') : words.join('\t');
    return [{ text, left: grid.xs[0] ?? 0, right: grid.xs.at(-1) ?? 0, y: (top + bottom) / 2, size }];
  });
}

function cellText(pieces: readonly Piece[]): string {
  return pageLines(pieces)
    .map((line) => line.text.replace(/\t/g, ' '))
    .reduce((text, line) => text + (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : '') + line, '');
}

/** The index of the base cell a piece stands in, or null. */
function placeOf({ xs, ys }: Grid, piece: Piece): number | null {
  const x = piece.x + Math.min(piece.width / 2, piece.size / 2);
  const y = piece.y + piece.size * 0.3;
  const column = xs.findIndex((left, index) => x >= left && x < (xs[index + 1] ?? -1));
  const row = ys.findIndex((top, index) => y <= top && y > (ys[index + 1] ?? Number.POSITIVE_INFINITY));
  return column < 0 || row < 0 ? null : row * (xs.length - 1) + column;
}

/** Base cells without a rule between them are one cell, named after its first. */
function ownersOf({ xs, ys, rules }: Grid): (cell: number) => number {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const find = (cell: number): number => {
    let at = cell;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const unite = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    parent[Math.max(first, second)] = Math.min(first, second);
  };
  const middle = (values: readonly number[], index: number): number =>
    ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  const ruled = (across: boolean, at: number, point: number): boolean =>
    rules.some(
      (r) => r.across === across && Math.abs(r.at - at) <= NEAR && r.from - NEAR <= point && r.to + NEAR >= point,
    );
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if (column + 1 < columns && !ruled(false, xs[column + 1] ?? 0, middle(ys, row))) unite(cell, cell + 1);
      if (row + 1 < rows && !ruled(true, ys[row + 1] ?? 0, middle(xs, column))) unite(cell, cell + columns);
    }
  }
  return find;
}

/** Rules that touch each other make a grid where they divide two rows and two columns at least. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const start of rules) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const rule of group) {
      for (const other of left) {
        if (!touches(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups
    .map((group) => ({
      xs: places(group.filter((rule) => !rule.across)),
      ys: places(group.filter((rule) => rule.across)).reverse(),
      rules: group,
    }))
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 3);
}

function touches(a: Rule, b: Rule): boolean {
  if (a.across === b.across) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function places(rules: readonly Rule[]): number[] {
  const sorted = rules.map((rule) => rule.at).sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > NEAR);
}
