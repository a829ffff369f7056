import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { readLabel } from '../../../src/domain/label.ts';

/**
 * Prints the numbers of ordered lists in front of their items, as a browser shows them; an item that has a number of its
 * own keeps it alone.
 */
export function printListNumbers<T extends Root | Element>(node: T): T {
  const isList = node.type === 'element' && node.tagName === 'ol';
  const items = (node.children as (RootContent | ElementContent)[]).filter(isItem);
  const own = items.some((item) => readLabel(toText(item).trim()) !== null);
  let count = isList ? Number(node.properties['start'] ?? 1) - 1 : 0;
  const children = (node.children as (RootContent | ElementContent)[]).map((child) => {
    if (child.type !== 'element') return child;
    const inner = printListNumbers(child);
    if (!isList || own || !isItem(child)) return inner;
    count += 1;
    return {
      ...inner,
      children: [{ type: 'text' as const, value: printed(count, node.properties['type']) }, ...inner.children],
    };
  });
  return { ...node, children } as T;
}

function isItem(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li' && toText(node).trim() !== '';
}

function printed(count: number, type: unknown): string {
  if ((type === 'a' || type === 'A') && count >= 1 && count <= 26) {
    return `${String.fromCharCode((type === 'a' ? 96 : 64) + count)}.`;
  }
  return `${count}.`;
}
