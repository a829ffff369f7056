import { readOrdinal } from '../../src/domain/label.ts';
import { runInHeading } from './headings.ts';
import type { Node } from './node.ts';

const COLON_NAME = /^([\p{Script=Han}\p{L}\d]{3,14})：(?=.{10})/u;

/**
 * Looks over the run-in headings of a page when its tree is built: drops those that are the whole text of a leaf, and
 * names paragraphs that stand side by side and open alike.
 */
export function reviewHeadings(root: Node): void {
  dropWholeHeadings(root);
  nameByColon(root);
}

/** Paragraphs side by side that all open with a short name and a colon (冷轧硅钢技术：依托…) are named by it. */
function nameByColon(parent: Node): void {
  const named = parent.children.filter((node) => node.kind === 'paragraph' && COLON_NAME.test(node.text.text));
  if (parent.parent !== null && named.length >= 2) {
    for (const node of named) node.runIn ??= COLON_NAME.exec(node.text.text)?.[1] ?? null;
  }
  for (const node of parent.children) nameByColon(node);
}

/** A text that is one short sentence is a heading only where clauses hang below it. */
function dropWholeHeadings(parent: Node): void {
  for (const node of parent.children) {
    if (
      node.runIn !== null &&
      node.role === null &&
      node.children.length === 0 &&
      node.text.text.length <= node.runIn.length + 1
    )
      node.runIn = null;
    dropWholeHeadings(node);
  }
}

/** The heading of a named paragraph is short and has a paragraph behind it. */
export function namedBy(text: string): string | null {
  const words = readOrdinal(text) ? null : runInHeading(text, 25);
  return words !== null && text.length >= words.length + 20 ? words.replace(/^——/u, '') : null;
}
