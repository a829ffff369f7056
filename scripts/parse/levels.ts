import type { ClauseKind } from '../../src/domain/clause.ts';
import type { LabelStyle } from '../../src/domain/label.ts';
import type { Node } from './node.ts';

const USUAL: Record<LabelStyle, number> = {
  book: 0,
  subbook: 1,
  chapter: 2,
  division: 3,
  article: 4,
  formal: 4.5,
  han: 5,
  'han-paren': 6,
  number: 7,
  'decimal-1': 5,
  'decimal-2': 6,
  'decimal-3': 6.5,
  'decimal-4': 6.7,
  'number-paren': 8,
  'number-close': 9,
  circled: 10,
  letter: 11,
  'letter-paren': 11,
  'roman-paren': 11.5,
  ordinal: 12,
};

const KINDS: Record<LabelStyle, ClauseKind> = {
  book: 'book',
  subbook: 'book',
  chapter: 'chapter',
  division: 'division',
  article: 'article',
  formal: 'part',
  han: 'part',
  'han-paren': 'section',
  number: 'item',
  'decimal-1': 'part',
  'decimal-2': 'section',
  'decimal-3': 'item',
  'decimal-4': 'subitem',
  'number-paren': 'subitem',
  'number-close': 'subitem',
  circled: 'point',
  letter: 'indent',
  'letter-paren': 'indent',
  'roman-paren': 'indent',
  ordinal: 'enumeration',
};

/** Returns what a numbered clause is: by the form of its number, and under an article by 项 and 目. */
export function kindOf(style: LabelStyle, parent: Node): ClauseKind {
  for (let node: Node | null = parent; node; node = node.parent) {
    if (node.style === 'article') return parent.style === 'article' || parent.kind === 'paragraph' ? 'point' : 'indent';
  }
  return KINDS[style];
}

/**
 * Finds the parent of a numbered clause. The order of levels is learnt from the page itself: a form of number that is
 * open goes on there; one seen before keeps its rank; a new one that counts from one opens below the clause before it.
 * Custom (一、 （一） 1. （1） ①) decides only for a new one that does not begin with one, and for the parts of laws.
 */
export function parentFor(label: { style: LabelStyle; number: number }, current: Node, order: LabelStyle[]): Node {
  const { style } = label;
  for (let node: Node | null = current; node; node = node.parent) {
    if (node.style === style && node.parent) return node.parent;
  }
  const known = order.indexOf(style);
  let node = current;
  while (node.parent && !isContainer(node) && (node.style === null || isBelow(node, label, known, order))) {
    node = node.parent;
  }
  if (known < 0) {
    let at = (node.style === null ? -1 : order.indexOf(node.style)) + 1;
    // 一、（一） … 二、1. … 三、（一）1.: a form that skipped a level here stands below that level all the same.
    while (at < order.length && USUAL[order[at] ?? style] < USUAL[style]) at += 1;
    order.splice(at, 0, style);
  }
  return node;
}

/** A heading without a number (附则) that clauses stand under. */
function isContainer(node: Node): boolean {
  return node.style === null && node.kind === 'paragraph' && node.heading.text !== '';
}

function isBelow(
  open: Node,
  label: { style: LabelStyle; number: number },
  known: number,
  order: readonly LabelStyle[],
): boolean {
  const style = open.style ?? label.style;
  if (known >= 0) return order.indexOf(style) > known;
  if (USUAL[style] <= USUAL[label.style]) return false;
  // 一、推动外资增长 / 第一条 …: articles below sections that are headings and nothing else.
  if (label.style === 'article') return open.text.text !== '';
  return isLaw(label.style) || label.number !== 1;
}

function isLaw(style: LabelStyle): boolean {
  return USUAL[style] <= USUAL['article'];
}
