import { type Chars, sliceChars } from '../../src/domain/chars.ts';
import { type Label, type LabelStyle, readDueNumber, readOrdinal } from '../../src/domain/label.ts';
import { isDutyLine, isPrefaceLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { bracketedHeading, isOwnLineHeading, runInHeading } from './headings.ts';
import { ordinalStarts } from './inline.ts';
import { kindOf, type LevelOrder, parentFor } from './levels.ts';
import { endsList, listOwner } from './list-owner.ts';
import { namedBy, reviewHeadings } from './named-paragraphs.ts';
import { append, type Node, newNode } from './node.ts';
import { openerBehindHeading, openerOf } from './recurring.ts';
import { addTable } from './table-node.ts';

/** What is known of a page before its body is read. */
export interface PageShape {
  openers: ReadonlySet<string>;
  contents: ReadonlySet<LogicalLine>;
  /** Headings without a number that clauses stand under. */
  sections: ReadonlySet<LogicalLine>;
  /** Lines whose numbers are no structure: in a quotation, a table that lost its columns or the remarks below one. */
  quoted: ReadonlySet<LogicalLine>;
}

interface State extends PageShape {
  root: Node;
  current: Node;
  order: LevelOrder;
  /** The number of the next numbered line behind each line. */
  next: ReadonlyMap<LogicalLine, Label>;
  /** The last number of each form in the page. */
  last: Map<LabelStyle, number>;
  /** How far the line of a numbered clause was set in. */
  indents: Map<Node, number>;
}

/** Adds the body of a page to its root: numbered clauses by the levels they teach, paragraphs, tables. */
export function addBody(root: Node, lines: readonly LogicalLine[], shape: PageShape): void {
  const order: LevelOrder = { sections: [], items: [] };
  const state: State = {
    ...shape,
    root,
    current: root,
    order,
    next: nextLabels(lines),
    last: new Map(),
    indents: new Map(),
  };
  for (const line of lines) {
    if (line.table) addTable(state.current, line);
    else if (state.contents.has(line)) addContents(state, line);
    else addLine(state, line);
  }
  reviewHeadings(root);
}

function nextLabels(lines: readonly LogicalLine[]): ReadonlyMap<LogicalLine, Label> {
  const found = new Map<LogicalLine, Label>();
  let next: Label | null = null;
  for (const line of lines.toReversed()) {
    if (next) found.set(line, next);
    if (line.label && !line.table) next = line.label;
  }
  return found;
}

function addContents(state: State, line: LogicalLine): void {
  const node = append(state.root, newNode('front', line.line));
  node.role = 'contents';
  node.text = line;
  // What follows stands behind it, so it can belong to nothing above.
  state.current = state.root;
}

function addLine(state: State, line: LogicalLine): void {
  const plain = line.kind?.kind === 'paragraph' || state.quoted.has(line);
  const label = plain ? null : labelOf(state, line);
  if (label) addNumbered(state, line, label);
  else addParagraph(state, line);
}

/** “第1章-释义及通则条例”: the number an ordinance of Hong Kong has among the others is no chapter of it. */
const CAPPED = /^第\d{1,4}[A-Z]{0,2}章\s*[-–—－]\s*[^，。]{2,40}[條条规規]例$/u;

function labelOf(state: State, line: LogicalLine): Label | null {
  const label = line.label;
  if (label) return CAPPED.test(line.text) ? null : label;
  const ordinal = readOrdinal(line.text);
  const due =
    !line.text.startsWith('第') || ordinal?.number === 1 || ordinal?.number === (state.last.get('ordinal') ?? 0) + 1;
  if (ordinal && due && ordinalStarts(line.text).length === 0) return ordinal;
  return readDueNumber(line.text, state.last.get('number') ?? 0, state.next.get(line) ?? null);
}

function addNumbered(state: State, line: LogicalLine, label: Label): void {
  const heading = isOwnLineHeading(label.style, line.text.slice(label.length));
  const leads = heading && label.style !== 'article' && state.next.get(line)?.style === 'article';
  const deeper = line.indent > (state.indents.get(state.current) ?? line.indent);
  const place = { style: label.style, number: label.number, heading, leads, deeper };
  const parent = underParagraph(parentFor(place, state.current, state.order), label);
  const node = append(parent, newNode(kindOf(label.style, parent), line.line));
  node.style = label.style;
  node.number = label.number;
  node.after = label.after;
  state.last.set(label.style, label.number);
  state.indents.set(node, line.indent);
  node.label = sliceChars(line, 0, label.length);
  state.current = node;
  setWords(state, node, sliceChars(line, label.length), line);
}

/** A 项 belongs to the 款 that announces it, the last paragraph of its article, unless it counts on from one above that. */
function underParagraph(parent: Node, { style, number }: Label): Node {
  if (parent.style !== 'article' || style === 'article') return parent;
  const last = parent.children.findLast((child) => child.kind === 'paragraph');
  const before = parent.children.findLast((child) => child.style === style);
  return last && before?.number !== number - 1 ? last : parent;
}

function setWords(state: State, node: Node, words: Chars, line: LogicalLine): void {
  const style = node.style ?? 'number';
  if (line.kind?.kind === 'heading' || isOwnLineHeading(style, words.text)) {
    node.heading = words;
    return;
  }
  const cut = openerBehindHeading(words.text, state.openers);
  node.text = cut > 0 ? sliceChars(words, 0, cut) : words;
  const isSentence = style === 'article' || node.kind === 'point' || node.kind === 'indent';
  node.runIn = bracketedHeading(node.text.text) ?? (isSentence ? null : runInHeading(node.text.text));
  if (cut > 0) addOpened(state, sliceChars(words, cut), line, node);
}

function addParagraph(state: State, line: LogicalLine): void {
  if (/^附[则則]$/u.test(line.text) || state.sections.has(line)) {
    const node = append(state.root, newNode('paragraph', line.line));
    node.heading = line;
    state.current = node;
    return;
  }
  if (!state.quoted.has(line) && !isInsideList(state, line) && endsList(state.root, state.current, line))
    state.current = listOwner(state.current);
  const parent = state.current;
  if (isDutyLine(line.text) && parent !== state.root) {
    const node = append(parent, newNode('responsibility', line.line));
    node.text = line;
    return;
  }
  if (openerOf(line.text, state.openers) !== null && parent !== state.root) {
    addOpened(state, line, line, ownerOf(state, line));
    return;
  }
  if (line.kind?.kind === 'heading' || line.depth > 0 || (parent === state.root && isPrefaceLine(line.text))) {
    const node = append(parent, newNode('paragraph', line.line));
    node.heading = line;
    return;
  }
  if (parent !== state.root && parent.text.text === '' && parent.children.length === 0) {
    parent.text = line;
    return;
  }
  const before = parent.children.at(-1);
  if (before?.kind === 'paragraph' && before.heading.text !== '' && before.text.text === '') {
    before.text = line;
    return;
  }
  const node = append(parent, newNode('paragraph', line.line));
  node.text = line;
  node.runIn = parent === state.root || parent.style === 'article' ? null : namedBy(line.text);
}

/** A paragraph behind which the list goes on belongs to the item above it. */
function isInsideList(state: State, line: LogicalLine): boolean {
  const next = state.next.get(line);
  return next?.style === state.current.style && next?.number === state.current.number + 1;
}

/** Adds a paragraph that a recurring word opens; it closes what is open below its owner. */
function addOpened(state: State, words: Chars, line: LogicalLine, owner: Node): void {
  const node = append(owner, newNode('paragraph', line.line));
  node.text = words;
  node.role = openerOf(words.text, state.openers);
  node.runIn = node.role;
  if (owner !== state.current) state.current = owner;
}

/**
 * Finds the clause that a paragraph with a recurring opener hangs on: the nearest open one that has paragraphs of this
 * kind but not yet this one; else the current one. So 主要举措 comes back up behind the last （3）.
 */
function ownerOf(state: State, line: LogicalLine): Node {
  const opener = openerOf(line.text, state.openers);
  for (let node: Node | null = state.current; node && node !== state.root; node = node.parent) {
    const opened = node.children.filter((child) => child.role !== null && child.kind === 'paragraph');
    if (opened.length > 0 && !opened.some((child) => child.role === opener)) return node;
  }
  return state.current;
}
