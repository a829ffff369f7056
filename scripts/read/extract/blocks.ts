import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { ExtractError } from './extracted.ts';
import { spaceStrongLabels } from './strong-labels.ts';
import { cellWords, fillSpans, framedCell } from './table-cells.ts';

/** Elements inside each other that no page of text needs, and that would exhaust the stack. */
const DEEPEST = 300;

/** Refuses a tree that is nested too deep; walks it without recursion. */
export function refuseDeep(tree: Root): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      throw new ExtractError(
        `网页的标签套了 ${DEEPEST} 层以上，不像正常的网页，已停止读取。`,
        '请在浏览器中打开，只复制正文，存为 .txt 再导入。',
      );
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
}

/** Counts Han characters, the measure of how much policy text a piece of a page holds. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Returns the text of a tree as a reader would copy it: blocks and `br` as lines, table cells divided by tabs. */
export function linesOf(node: Nodes): string {
  const text = toText(flattenTables(spaceStrongLabels(node)), { whitespace: 'normal' });
  return text
    .replace(/[\u00A0\u2002\u2003]/g, ' ')
    .replace(/[ \u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/**
 * A cell with several paragraphs must stay one cell: its blocks are joined before the table is read. A table is a block
 * of its own, as browsers show it, whatever stands beside it; a blank line divides it from the next.
 */
function flattenTables(tree: Nodes): Nodes {
  if (!('children' in tree)) return tree;
  if (tree.type === 'element' && tree.tagName === 'table') {
    const framed = framedCell(tree);
    if (framed) return flattenTables({ ...framed, tagName: 'div', properties: {} });
  }
  const node = tree.type === 'element' && tree.tagName === 'table' ? fillSpans(tree) : tree;
  const children = (node.children as (RootContent | ElementContent)[]).map((child) => {
    const flat = flattenTables(child as Nodes);
    if (flat.type !== 'element') return flat;
    if (flat.tagName === 'table') return { ...flat, tagName: 'p', properties: {}, children: [flat] };
    if ((flat.tagName !== 'td' && flat.tagName !== 'th') || isLayoutCell(flat)) return flat;
    return { ...flat, children: [{ type: 'text' as const, value: cellWords(flat) }] };
  });
  return { ...node, children } as Root | Element;
}

/** Pages laid out by tables hold the whole text in one cell; such a cell is no cell of a table of figures. */
function isLayoutCell(cell: Element): boolean {
  return countHan(toText(cell)) > 600;
}

/** Returns a copy of a tree without comments and without the elements that `isOut` names. */
export function without(node: Root | Element, isOut: (element: Element) => boolean): Root | Element {
  const children = (node.children as (RootContent | ElementContent)[])
    .filter((child) => child.type !== 'comment' && !(child.type === 'element' && isOut(child)))
    .map((child) => (child.type === 'element' ? (without(child, isOut) as Element) : child));
  return { ...node, children } as Root | Element;
}

/** Tells whether an element belongs to the page around a text, not to the text, or is not shown. */
export function isFurniture(element: Element): boolean {
  return isPagePart(element) || isHidden(element);
}

/** Tells whether an element is a part of the page around a text: scripts, navigation, forms, footers. */
export function isPagePart(element: Element): boolean {
  const { role, className } = element.properties;
  if (Array.isArray(className) && className.some((name) => WIKI_PARTS.has(String(name)))) return true;
  return FURNITURE.has(element.tagName) || role === 'navigation' || role === 'banner' || role === 'contentinfo';
}

function isHidden(element: Element): boolean {
  const { hidden, style, ariaHidden, className } = element.properties;
  if (Array.isArray(className) && className.some((name) => UNSEEN.has(String(name)))) return true;
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  if (ariaHidden === 'true') return true;
  return typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Classes of words that only a screen reader says: “本條文有附件” in front of each “第 12 條”. */
const UNSEEN = new Set(['sr-only', 'visually-hidden', 'screen-reader-text']);
/** What MediaWiki puts into a text: [编辑] behind each heading, “跳转至：导航、搜索”. */
const WIKI_PARTS = new Set(['mw-editsection', 'mw-jump-link']);
const FURNITURE = new Set(
  'script style noscript template iframe object embed nav header footer aside button select input textarea svg canvas video audio head title'.split(
    ' ',
  ),
);
