import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { type Label, type LabelStyle, readLabel } from '../../../src/domain/label.ts';
import { isAddresseeLine, isDateLine, isOrganLine } from '../../../src/domain/line-shape.ts';
import { countHan, linesOf, without } from './blocks.ts';

/** A child that holds this share of the text of its parent is where the text is. */
const BODY_SHARE = 0.75;

/** Numbers that count through a text; the lists beside one (办事指南, 最新文件) count in Arabic figures. */
const COUNTED: readonly LabelStyle[] = ['book', 'chapter', 'division', 'article', 'han', 'han-paren'];

/**
 * Returns the element of a page that holds its text: goes down from the root as long as one child holds most of the text
 * that is not in links, and nothing beside it belongs to the text.
 */
export function findBody(root: Root): Root | Element {
  let at: Root | Element = root;
  for (;;) {
    const inner: Element[] = (at.children as RootContent[]).filter(
      (child): child is Element => child.type === 'element',
    );
    const weights = inner.map((child) => ownHan(child));
    const total = ownHan(at);
    const best = weights.reduce((max, weight, index) => (weight > (weights[max] ?? 0) ? index : max), 0);
    const child: Element | undefined = inner[best];
    if (!child || total === 0 || isText(child)) return at;
    const copies = inner.filter(
      (other, index) => index !== best && weights[index] === weights[best] && sameText(other, child),
    ).length;
    if ((weights[best] ?? 0) * (1 + copies) < total * BODY_SHARE) return at;
    if (copies === 0 && goesOnBeside(at, child)) return at;
    at = child;
  }
}

/**
 * Whether what stands beside a child is one text with it: whom it is sent to or a chapter above, who signed it below, or
 * numbers that count on: 一、 above 二、, 第十三条 below 第十二条. An interpretation beside a text begins anew at 一、.
 */
function goesOnBeside(parent: Root | Element, child: Element): boolean {
  const nodes = parent.children as (RootContent | ElementContent)[];
  const at = nodes.indexOf(child);
  const above = nodes.slice(0, at);
  const below = nodes.slice(at + 1);
  const plain = linesIn(above.map(withoutLinks));
  if (plain.some((line) => isAddresseeLine(line) || /^(?:book|chapter|division)$/u.test(labelOf(line)?.style ?? '')))
    return true;
  const signed = linesIn(below);
  if (signed.some((line, index) => isDateLine(line) && isOrganLine(signed[index - 1] ?? ''))) return true;
  const before = labelsOf(linesIn(above));
  const behind = labelsOf(signed);
  if (before.length + behind.length === 0) return false;
  const own = labelsOf(linesIn([child]));
  return COUNTED.some((style) => {
    const of = (labels: readonly Label[]): number[] =>
      labels.filter((label) => label.style === style).map((label) => label.number);
    return countsOn(of(before).at(-1), of(own)[0]) || countsOn(of(own).at(-1), of(behind)[0]);
  });
}

function countsOn(number: number | undefined, next: number | undefined): boolean {
  return number !== undefined && next === number + 1;
}

function linesIn(nodes: readonly (RootContent | ElementContent)[]): string[] {
  const lines = linesOf({ type: 'root', children: nodes as RootContent[] }).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function labelsOf(lines: readonly string[]): Label[] {
  return lines.map(labelOf).filter((label) => label !== null);
}

/** The number at the head of a line, also with blanks inside (“第 12 條”). */
function labelOf(line: string): Label | null {
  const close = line.replace(/^第\s*([\d\p{Script=Han}]{1,6}?)\s*([编編篇章节節条條])/u, '第$1$2');
  return readLabel(close, /^\S{3,8}(?:\s|$)/u.test(close));
}

function withoutLinks(node: RootContent | ElementContent): RootContent | ElementContent {
  return node.type === 'element' ? (without(node, (element) => element.tagName === 'a') as Element) : node;
}

function isText(element: Element): boolean {
  return /^(?:p|span|strong|b|font|em|a|li|h[1-6])$/.test(element.tagName);
}

function sameText(a: Element, b: Element): boolean {
  return toText(a).replace(/\s/g, '') === toText(b).replace(/\s/g, '');
}

/** Counts Han characters outside links: navigation is almost only links. */
export function ownHan(node: Root | Element): number {
  return node.children.reduce((sum, child) => {
    if (child.type === 'text') return sum + countHan(child.value);
    if (child.type !== 'element' || child.tagName === 'a') return sum;
    return sum + ownHan(child);
  }, 0);
}
