import type { PolicyTable } from '../../src/domain/table.ts';
import type { Node } from './node.ts';

/** Returns a table node as the record that is exported; its rows are the node’s children. */
export function tableOf(node: Node, clause: string): PolicyTable {
  return {
    clause,
    caption: node.text.text,
    columns: node.table?.columns.map((cell) => cell.text) ?? [],
    rows: (node.table?.rows ?? []).map((row, index) => ({
      anchor: node.children[index]?.anchor ?? '',
      cells: row.cells.map((cell) => cell.text),
      reconstructed: row.reconstructed,
    })),
  };
}
