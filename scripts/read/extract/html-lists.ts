import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { readLabel } from '../../../src/domain/label.ts';
import { countHan } from './blocks.ts';

const DATE = /\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}日?/u;
const SEARCH = /^(?:搜索|检索|查询|全文检索|站内搜索)结果/u;
/** A list of this many texts or more is a page of its own. */
const FEWEST = 3;

/**
 * Tells whether a page only lists texts: results of a search (headings that are links, with their dates), or a table of
 * files whose rows name a text by a link and give its date, without a sentence beside it.
 */
export function isListPage(body: Root | Element, title: string | undefined): boolean {
  return SEARCH.test(title ?? '') || listsResults(body) || listsFiles(body);
}

function listsResults(body: Root | Element): boolean {
  const targets = new Set<unknown>();
  visit(body, 'element', (element) => {
    if (!/^(?:h[2-6]|dt)$/u.test(element.tagName)) return;
    const link = linkThatIs(element);
    const target = String(link?.properties['href'] ?? '#');
    if (!target.startsWith('#') && readLabel(toText(element).trim()) === null) targets.add(target);
  });
  const dated = toText(body)
    .split('\n')
    .filter((line) => line.trim().length <= 40 && DATE.test(line));
  return targets.size >= FEWEST && dated.length >= targets.size;
}

function listsFiles(body: Root | Element): boolean {
  let rows = 0;
  let listed = 0;
  visit(body, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element' && cell.tagName === 'td');
    if (cells.length < 2) return;
    rows += 1;
    const isNamed = cells.some((cell) => linkThatIs(cell) !== null && countHan(toText(cell)) >= 6);
    if (isNamed && cells.some((cell) => DATE.test(toText(cell)) && toText(cell).trim().length <= 16)) listed += 1;
  });
  return listed >= FEWEST && listed >= rows * 0.8 && !/[。；]/u.test(toText(body));
}

/** The link that all the words of an element are in. */
function linkThatIs(element: Element): Element | null {
  const links: Element[] = [];
  visit(element, 'element', (inner) => {
    if (inner.tagName === 'a') links.push(inner);
  });
  const [link] = links;
  const words = (node: Element): string => toText(node).replace(/\s/gu, '');
  return link && links.length === 1 && words(link) !== '' && words(link) === words(element) ? link : null;
}
