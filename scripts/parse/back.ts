import { isDateLine, isHeadingLine, isOrganLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { backRole, NOTE, type Role } from './matter.ts';
import { append, type Node, newNode } from './node.ts';
import { addTable } from './table-node.ts';

const BODY = /^\p{Script=Han}{3,29}(?:[局厅委办院署部会处府]|中心|公司|集团)$/u;
const PLACED = /[省市县区州旗委]/u;
/** A place and an organ, unfinished: 中共绍兴市委人才工作. */
const FIRST_HALF = /^(?:中共|中国共产党)?\p{Script=Han}{2,6}?(?:[省市县区州旗]委?|委)\p{Script=Han}{2,20}$/u;

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
    if (isNote(lines[i]) && !lines.slice(i).every((line) => isNote(line) || backRole(line.text, null) !== null))
      continue;
    if (role === 'effect' && i === from && isBareHeading(lines[i - 1])) continue;
    if ((role !== null && !lines[i]?.kind) || isSignature(lines, i)) return i;
  }
  return to;
}

/** “[1]不含分支机构。”: a note that a file keeps at its end. */
function isNote(line: LogicalLine | undefined): boolean {
  return line !== undefined && !line.label && !line.table && NOTE.test(line.text);
}

/**
 * Tells whether the place of a line makes it a signature: right above the date, behind “特此通知。” or naming two bodies
 * with 、 (某市国土资源局、某市公共资源交易中心), or the first half of one on two lines (中共绍兴市委人才工作 / 领导小组办公室).
 */
function isSignature(lines: readonly LogicalLine[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1]?.text ?? '特此通知。';
  const [below = '', further = ''] = lines.slice(index + 1, index + 3).map(({ text }) => text);
  if (!line || line.label || line.table || line.kind || !/[。；：”）]$/u.test(above)) return false;
  if (isDateLine(below))
    return (
      (/^特此/u.test(above) && /^[\p{Script=Han}]{4,24}$/u.test(line.text)) ||
      (/、/u.test(line.text) && line.text.split('、').every((name) => BODY.test(name)))
    );
  return FIRST_HALF.test(line.text) && isOrganLine(below) && isDateLine(further) && !PLACED.test(below.slice(0, 7));
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
  // What no rule knows is part of an annex only where one was named or begun above it.
  let annexed = false;
  for (const [index, line] of lines.entries()) {
    if (line.table) {
      addTable(root, line);
      last = 'table';
      annexed = true;
      continue;
    }
    const item = last === 'annexes' && line.label?.style === 'number';
    const shape = item ? 'annexes' : (backRole(line.text, last) ?? (isSignature(lines, index) ? 'issuer' : null));
    const role: Role = line.kind?.role ?? shape ?? (annexed ? 'annex' : 'text');
    annexed = role !== 'effect' && (annexed || role === 'annex' || role === 'annexes');
    const node = append(root, newNode(role === 'annexes' ? 'annex-list' : 'back', line.line));
    node.role = role;
    node.text = line;
    last = role;
  }
}
