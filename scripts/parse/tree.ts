import { type Chars, sliceChars } from '../../src/domain/chars.ts';
import { type Label, type LabelStyle, readGluedNumber, readLabel, readOrdinal } from '../../src/domain/label.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { isOwnLineHeading, runInHeading } from './headings.ts';
import { kindOf, parentFor } from './levels.ts';
import { backRole, frontRole, type Role } from './matter.ts';
import { append, type Node, newNode } from './node.ts';

/** Builds the tree of one page from its logical lines; the returned root itself is no clause. */
export function buildTree(lines: readonly LogicalLine[]): Node {
  const root = newNode('part', lines[0]?.line ?? 1);
  const body = addFront(root, lines);
  const back = backStart(lines, body);
  const state: State = { root, current: root, order: [] };
  for (const line of lines.slice(body, back)) addBodyLine(state, line);
  addBack(root, lines.slice(back));
  return root;
}

interface State {
  root: Node;
  current: Node;
  order: LabelStyle[];
}

function addFront(root: Node, lines: readonly LogicalLine[]): number {
  const roles: Role[] = [];
  for (const [index, line] of lines.entries()) {
    const role = line.kind?.kind === 'front' ? (line.kind.role ?? 'text') : frontLine(line, roles);
    if (role === null) return index;
    roles.push(role);
    const node = append(root, newNode('front', line.line));
    node.role = role;
    node.text = line;
  }
  return lines.length;
}

function frontLine(line: LogicalLine, roles: readonly Role[]): Role | null {
  if (line.kind || line.table || readLabel(line.text)) return null;
  return frontRole(line, roles);
}

/** Finds the first line of back matter: after the last numbered clause, the first line that only back matter has. */
function backStart(lines: readonly LogicalLine[], from: number): number {
  let last = from;
  let annexes = -1;
  for (let i = from; i < lines.length; i += 1) {
    const text = lines[i]?.text ?? '';
    if (lines[i]?.kind?.kind === 'back') return i;
    if (annexes < 0 && backRole(text, null) === 'annexes') annexes = i;
    if (annexes < 0 && readLabel(text)) last = i + 1;
  }
  for (let i = last; i < lines.length; i += 1) {
    if (backRole(lines[i]?.text ?? '', null) !== null) return i;
  }
  return lines.length;
}

function addBack(root: Node, lines: readonly LogicalLine[]): void {
  let last: Role | null = null;
  for (const line of lines) {
    const role: Role = line.kind?.role ?? backRole(line.text, last) ?? 'annex';
    const node = append(root, newNode(role === 'annexes' ? 'annex-list' : 'back', line.line));
    node.role = role;
    node.text = line;
    last = role;
  }
}

function addBodyLine(state: State, line: LogicalLine): void {
  const label = line.kind?.kind === 'paragraph' ? null : labelOf(state, line);
  if (label) addNumbered(state, line, label);
  else addParagraph(state, line);
}

function labelOf(state: State, line: LogicalLine): Label | null {
  const label = readLabel(line.text) ?? readOrdinal(line.text);
  if (label) return label;
  const glued = readGluedNumber(line.text);
  if (!glued) return null;
  for (let node: Node | null = state.current; node; node = node.parent) {
    if (node.style === 'number') return glued.number === node.number + 1 ? glued : null;
  }
  return null;
}

function addNumbered(state: State, line: LogicalLine, label: Label): void {
  const parent = parentFor(label.style, state.current, state.order);
  const node = append(parent, newNode(kindOf(label.style, parent), line.line));
  node.style = label.style;
  node.number = label.number;
  node.after = label.after;
  node.label = sliceChars(line, 0, label.length);
  setWords(node, sliceChars(line, label.length), label.style);
  state.current = node;
}

function setWords(node: Node, words: Chars, style: LabelStyle): void {
  if (isOwnLineHeading(style, words.text)) {
    node.heading = words;
    return;
  }
  node.text = words;
  node.runIn = style === 'article' ? null : runInHeading(words.text);
}

function addParagraph(state: State, line: LogicalLine): void {
  const parent = state.current;
  if (/^责任单位[：:]/u.test(line.text) && parent !== state.root) {
    const node = append(parent, newNode('responsibility', line.line));
    node.text = line;
    return;
  }
  if (parent !== state.root && parent.text.text === '' && parent.children.length === 0) {
    parent.text = line;
    return;
  }
  const node = append(parent, newNode('paragraph', line.line));
  node.text = line;
  node.runIn = parent === state.root ? null : runInHeading(line.text, 25);
  if (node.runIn !== null && node.runIn.length + 20 > line.text.length) node.runIn = null;
}
