import { isHeadingLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { backRole, type Role } from './matter.ts';
import { append, type Node, newNode } from './node.ts';
import { addTable } from './table-node.ts';

/**
 * Finds the first line of back matter: after the last numbered clause, the first line that only back matter has.
 * A list of annexes is numbered too and begins it.
 */
export function backStart(lines: readonly LogicalLine[], from: number): number {
  let last = from;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] as LogicalLine;
    if (line.kind?.kind === 'back') return i;
    if (line.table) continue;
    if (backRole(line.text, null) === 'annexes' && onlyListBelow(lines, i + 1)) return firstOf(lines, last, i);
    if (line.label) last = i + 1;
  }
  return firstOf(lines, last, lines.length);
}

function firstOf(lines: readonly LogicalLine[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const role = backRole(lines[i]?.text ?? '', null);
    if (role === 'effect' && i === from && isBareHeading(lines[i - 1])) continue;
    if (role !== null && !lines[i]?.kind) return i;
  }
  return to;
}

/** “五、附则” and nothing else: the provision on effect below it is its text. */
function isBareHeading(line: LogicalLine | undefined): boolean {
  return line?.label ? isHeadingLine(line.label, line.text) : false;
}

/** After a list of annexes come its items, signatures and annexed tables, but no section of the body. */
function onlyListBelow(lines: readonly LogicalLine[], from: number): boolean {
  return !lines.slice(from).some((line) => {
    const label = line.table ? null : line.label;
    return label !== null && label.style !== 'number';
  });
}

/** Adds the back matter of a page to its root. */
export function addBack(root: Node, lines: readonly LogicalLine[]): void {
  let last: Role | null = null;
  for (const line of lines) {
    if (line.table) {
      addTable(root, line);
      last = 'table';
      continue;
    }
    const item = last === 'annexes' && line.label?.style === 'number';
    const role: Role =
      line.kind?.role ?? (item ? 'annexes' : backRole(line.text, last)) ?? (last === 'effect' ? 'text' : 'annex');
    const node = append(root, newNode(role === 'annexes' ? 'annex-list' : 'back', line.line));
    node.role = role;
    node.text = line;
    last = role;
  }
}
