import { joinChars } from '../../src/domain/chars.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { append, type Node, newNode } from './node.ts';

/** Adds a table with a node for each row; a short line just before it is its caption. */
export function addTable(parent: Node, line: LogicalLine): void {
  const before = parent.children.at(-1);
  const block = line.table;
  if (!block) return;
  const table = newNode('table', line.line);
  table.table = block;
  if (before && isCaption(before, block.caption)) {
    table.text = before.text;
    table.line = before.line;
    parent.children.pop();
  }
  append(parent, table);
  block.rows.forEach((row, index) => {
    const node = append(table, newNode('table-row', line.line));
    node.number = index + 1;
    node.text = joinChars(row.cells.flatMap((cell, at) => (at === 0 ? [cell] : [tab(cell), cell])));
  });
}

function tab(cell: { at: Int32Array }): { text: string; at: Int32Array } {
  return { text: '\t', at: Int32Array.of(cell.at[0] ?? -1).filter((offset) => offset >= 0) };
}

function isCaption(node: Node, caption: string): boolean {
  if (node.children.length > 0 || node.label.text !== '' || node.heading.text !== '') return false;
  if (node.kind !== 'back' && node.kind !== 'paragraph') return false;
  const text = node.text.text;
  if (caption !== '') return text.replace(/\s/gu, '') === caption.replace(/\s/gu, '');
  return text.length <= 40 && !/[。；，：]$/u.test(text) && !/^附件/u.test(text);
}
