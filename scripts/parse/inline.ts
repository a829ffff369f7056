import { type Chars, sliceChars } from '../../src/domain/chars.ts';
import { readOrdinal } from '../../src/domain/label.ts';
import { type Node, newNode } from './node.ts';

/** Adds the inline items of a clause’s text: 一是…二是… and a trailing （责任单位：…）. */
export function addInline(node: Node): void {
  const text = node.text;
  const at = ordinalStarts(text.text);
  const items: Node[] = at.map((start, index) => {
    const end = at[index + 1] ?? text.text.length;
    const label = readOrdinal(text.text.slice(start, start + 8));
    const item = inlineNode(node, 'enumeration', sliceChars(text, start + (label?.length ?? 0), end));
    item.style = 'ordinal';
    item.number = label?.number ?? index + 1;
    item.label = sliceChars(text, start, start + (label?.length ?? 0));
    return item;
  });
  const duty = node.kind === 'responsibility' ? null : responsibilityOf(node, text);
  node.children.unshift(...items, ...(duty ? [duty] : []));
}

function inlineNode(parent: Node, kind: Node['kind'], text: Chars): Node {
  const node = newNode(kind, parent.line);
  node.parent = parent;
  node.text = text;
  node.inline = true;
  return node;
}

/** Returns the starts of 一是, 二是, … in a text, where at least two follow each other from one. */
export function ordinalStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(?<=^|[。；：！？，])[一二三四五六七八九十]{1,2}是/gu)) {
    const label = readOrdinal(text.slice(match.index, match.index + 8));
    if (label?.number === starts.length + 1) starts.push(match.index);
  }
  return starts.length >= 2 ? starts : [];
}

function responsibilityOf(node: Node, text: Chars): Node | null {
  const match = /（((?:责任|牵头|负责|配合)单位[：:][^（）]*(?:（[^（）]*）[^（）]*)*)）。?$/u.exec(text.text);
  if (!match?.[1]) return null;
  return inlineNode(node, 'responsibility', sliceChars(text, match.index + 1, match.index + 1 + match[1].length));
}

/** Adds the inline items below every node of a page. */
export function addAllInline(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.kind !== 'front' && node.kind !== 'back' && !node.inline) addInline(node);
  }
}
