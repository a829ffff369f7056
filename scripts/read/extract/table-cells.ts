import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { isOrganLine } from '../../../src/domain/line-shape.ts';

/** A page may claim any span; a table of a document has no more columns or rows than this. */
const MOST = 60;

/**
 * Gives every row of a table all its cells: a cell that spans columns or rows is followed by empty ones in the places it
 * covers, so that each cell stands in its own column. Rows of tables inside a cell are not touched.
 */
export function fillSpans(table: Element): Element {
  const open = new Map<number, number>();
  const fill = (node: Element): Element => ({
    ...node,
    children: node.children.map((child) => {
      if (child.type !== 'element') return child;
      if (child.tagName === 'tr') return filledRow(child, open);
      return /^t(?:head|body|foot)$/u.test(child.tagName) ? fill(child) : child;
    }),
  });
  return fill(table);
}

/**
 * Returns the cell of a table that is only a frame around text: no other cell holds words, and it holds two lines or
 * more (专栏1 重点工程, with its items below). Null for a table of figures and for a box around one line.
 */
export function framedCell(table: Element): Element | null {
  const filled = cellsOf(table).filter((cell) => toText(cell).trim() !== '');
  const [cell] = filled;
  return cell && filled.length === 1 && linesOf(cell).length >= 2 ? cell : null;
}

/** Returns the words of a cell on one line; names of organs below each other stay apart (市商务局 市财政局). */
export function cellWords(cell: Element): string {
  return linesOf(cell).reduce((words, line, index, lines) => {
    const apart = isOrganLine(line) && isOrganLine(lines[index - 1] ?? '');
    return words + (apart ? ' ' : '') + line;
  }, '');
}

function linesOf(cell: Element): string[] {
  const lines = toText(cell, { whitespace: 'normal' }).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function cellsOf(part: Element): Element[] {
  return part.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (/^t[dh]$/u.test(child.tagName)) return [child];
    return /^t(?:r|head|body|foot)$/u.test(child.tagName) ? cellsOf(child) : [];
  });
}

function filledRow(row: Element, open: Map<number, number>): Element {
  const cells: ElementContent[] = [];
  let column = 0;
  const skipCovered = (): void => {
    for (; (open.get(column) ?? 0) > 0; column += 1) {
      open.set(column, (open.get(column) ?? 0) - 1);
      cells.push(emptyCell());
    }
  };
  for (const cell of row.children) {
    if (cell.type !== 'element' || !/^t[dh]$/u.test(cell.tagName)) {
      cells.push(cell);
      continue;
    }
    skipCovered();
    const rows = spanOf(cell, 'rowSpan');
    const columns = spanOf(cell, 'colSpan');
    cells.push(cell, ...Array.from({ length: columns - 1 }, emptyCell));
    for (let i = 0; i < columns; i += 1) if (rows > 1) open.set(column + i, rows - 1);
    column += columns;
  }
  skipCovered();
  return { ...row, children: cells };
}

function spanOf(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= MOST ? value : 1;
}

function emptyCell(): Element {
  return { type: 'element', tagName: 'td', properties: {}, children: [] };
}
