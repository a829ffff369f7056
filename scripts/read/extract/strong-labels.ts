import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { readLabel } from '../../../src/domain/label.ts';

const BLOCK =
  /^(?:address|article|blockquote|body|br|center|dd|div|dl|dt|form|h[1-6]|li|main|ol|p|pre|section|table|td|th|tr|ul)$/u;

/** What follows a number that is only mentioned, in strong print or not: 第三条、第四条, 第二条第二款. */
const MENTIONED = /^[\s\p{P}]|^[和及与至到或]?第/u;

/** Tells whether words in strong print are the number of an article, chapter or section and nothing else: 第二条. */
export function isStrongLabel(words: string, after: string): boolean {
  const label = words.startsWith('第') ? readLabel(words, true) : null;
  return label !== null && label.printed === words.length && after !== '' && !MENTIONED.test(after);
}

/**
 * Puts a blank behind a number in strong print that begins a block, where the words stand glued to it: strong print sets
 * the number apart as a blank does (“**第二条**及时受理申请…”, “第五条**与申请人…”).
 */
export function spaceStrongLabels(tree: Nodes): Nodes {
  let atStart = true;
  let label = '';
  const walk = (node: Nodes): Nodes => {
    if (node.type === 'text') {
      if (node.value.trim() === '') return node;
      const glued = label !== '' && isStrongLabel(label, node.value);
      atStart = false;
      label = '';
      return glued ? { ...node, value: ` ${node.value}` } : node;
    }
    if (!('children' in node)) return node;
    const isBlock = node.type === 'element' && BLOCK.test(node.tagName);
    if (isBlock) [atStart, label] = [true, ''];
    const isStrong = node.type === 'element' && /^(?:b|strong)$/u.test(node.tagName);
    if (isStrong && atStart) {
      atStart = false;
      label = toText(node).trim();
      return node;
    }
    const children = (node.children as (RootContent | ElementContent)[]).map((child) => walk(child as Nodes));
    if (isBlock) [atStart, label] = [true, ''];
    return { ...node, children } as Root | Element;
  };
  return walk(tree);
}
