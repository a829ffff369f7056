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

/** The forms of number in the order a page uses them: those of its sections, and those of the items of its articles. */
export interface LevelOrder {
  sections: LabelStyle[];
  items: LabelStyle[];
}

/** A numbered line on its way into the tree. */
export interface Numbered {
  style: LabelStyle;
  number: number;
  /** True for a heading and nothing else. */
  heading: boolean;
  /** True for a heading whose next numbered line is an article: （一）绩效奖励 / 第 4 条 …. */
  leads: boolean;
  /** True for a line set in deeper than the clause before it. */
  deeper: boolean;
}

/**
 * Finds the parent of a numbered clause. The order of levels is learnt from the page itself: a form of number that is
 * open goes on there; one seen before keeps its rank; a new one that counts from one opens below the clause before it.
 * Custom (一、 （一） 1. （1） ①) decides only for a new one that does not begin with one, and for the parts of laws.
 * What follows an article is an item of it, but for headings that go on with the sections above.
 */
export function parentFor(label: Numbered, current: Node, order: LevelOrder): Node {
  const article = articleOf(current);
  if (article && !isLaw(label.style) && !goesOnAbove(label, current, article)) {
    return placeBelow(article, label, current, order.items);
  }
  return placeBelow(null, label, current, order.sections);
}

function articleOf(current: Node): Node | null {
  for (let node: Node | null = current; node; node = node.parent) if (node.style === 'article') return node;
  return null;
}

/** A section heading between articles: one that leads to the next article, or counts on from the section that is open. */
function goesOnAbove(label: Numbered, current: Node, article: Node): boolean {
  for (let node: Node | null = current; node && node !== article; node = node.parent) {
    if (node.style === label.style && node.number + 1 === label.number) return false;
  }
  if (label.leads && label.number === 1) return true;
  for (let node = article.parent; node; node = node.parent) {
    if (node.style !== label.style) continue;
    return label.number === node.number + 1 && (label.heading || label.style === 'han' || label.style === 'formal');
  }
  return false;
}

/**
 * The place of a number whose form is open already: beside it; below it where the count begins anew, set in, under a
 * heading (1. 简称 / 　1. 本条例可引称为…); and beside the heading again where that count goes on.
 */
function besideOrBelow(open: Node, label: Numbered, current: Node): Node {
  const isBareHeading = open.heading.text !== '' && open.text.text === '' && open.children.length === 0;
  if (label.deeper && label.number === 1 && !isLaw(label.style) && open === current && isBareHeading) return open;
  const above = open.parent as Node;
  const returns = above.style === open.style && label.number !== open.number + 1 && label.number === above.number + 1;
  return returns ? (above.parent ?? above) : above;
}

function placeBelow(top: Node | null, label: Numbered, current: Node, order: LabelStyle[]): Node {
  const { style } = label;
  for (let node: Node | null = current; node && node !== top; node = node.parent) {
    if (node.style === style && node.parent) return besideOrBelow(node, label, current);
  }
  const known = order.indexOf(style);
  let node = current;
  while (
    node !== top &&
    node.parent &&
    !(isContainer(node) && USUAL[style] >= USUAL['article']) &&
    (node.style === null || isBelow(node, label, known, order))
  ) {
    node = node.parent;
  }
  if (known < 0) {
    let at = (node.style === null ? -1 : order.indexOf(node.style)) + 1;
    // 一、（一） … 二、1. … 三、（一）1.: a form that skipped a level here stands below that level all the same.
    while (at < order.length && !(label.leads && order[at] === 'article') && USUAL[order[at] ?? style] < USUAL[style])
      at += 1;
    order.splice(at, 0, style);
  }
  return node;
}

/** A heading without a number (附则) that clauses stand under. */
function isContainer(node: Node): boolean {
  return node.style === null && node.kind === 'paragraph' && node.heading.text !== '';
}

/** What an item ends with that has a list of its own. */
const ANNOUNCES = /[：:]$|(?:如下|下列|以下)[^。]*。?$/u;

function isBelow(open: Node, label: Numbered, known: number, order: readonly LabelStyle[]): boolean {
  const style = open.style ?? label.style;
  if (known >= 0) return order.indexOf(style) > known;
  if (label.leads && style === 'article') return true;
  if (USUAL[style] <= USUAL[label.style]) return false;
  // 一、推动外资增长 / 第一条 …: articles below sections that are headings and nothing else.
  if (label.style === 'article') return open.text.text !== '';
  // “2. …实施办法业经发布施行。 / 一、亲自办理”: behind a list of sentences that announces nothing a text begins.
  if (label.style === 'han' && !label.deeper && open.text.text !== '' && !ANNOUNCES.test(open.text.text)) return true;
  return isLaw(label.style) || label.number !== 1;
}

function isLaw(style: LabelStyle): boolean {
  return USUAL[style] <= USUAL['article'];
}
