import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { ExtractError } from './extracted.ts';
import { fillSpans } from './table-cells.ts';

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
  const text = toText(flattenTables(node) as Nodes, { whitespace: 'normal' });
  return text
    .replace(/[\u00A0\u2002\u2003]/g, ' ')
    .replace(/[ \u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** A cell with several paragraphs must stay one cell: its blocks are joined before the table is read. */
function flattenTables(tree: Nodes): Nodes {
  if (!('children' in tree)) return tree;
  const node = tree.type === 'element' && tree.tagName === 'table' ? fillSpans(tree) : tree;
  const children = (node.children as (RootContent | ElementContent)[]).map((child) => {
    const flat = flattenTables(child as Nodes);
    if (flat.type !== 'element' || (flat.tagName !== 'td' && flat.tagName !== 'th') || isLayoutCell(flat)) return flat;
    const value = toText(flat, { whitespace: 'normal' }).replace(/\s*\n\s*/g, '');
    return { ...flat, children: [{ type: 'text' as const, value }] };
  });
  return { ...node, children } as Root | Element;
}

/** Pages laid out by tables hold the whole text in one cell; such a cell is no cell of a table of figures. */
function isLayoutCell(cell: Element): boolean {
  return countHan(toText(cell)) > 600;
}

/** Tells whether an element belongs to the page around a text, not to the text, or is not shown. */
export function isFurniture(element: Element): boolean {
  return isPagePart(element) || isHidden(element);
}

/** Tells whether an element is a part of the page around a text: scripts, navigation, forms, footers. */
export function isPagePart(element: Element): boolean {
  const { role } = element.properties;
  return FURNITURE.has(element.tagName) || role === 'navigation' || role === 'banner' || role === 'contentinfo';
}

function isHidden(element: Element): boolean {
  const { hidden, style, ariaHidden } = element.properties;
  if (hidden !== undefined && hidden !== false && hidden !== null) return true;
  if (ariaHidden === 'true') return true;
  return typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const FURNITURE = new Set(
  'script style noscript template iframe object embed nav header footer aside button select input textarea svg canvas video audio head title'.split(
    ' ',
  ),
);
