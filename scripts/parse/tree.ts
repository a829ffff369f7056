import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { addBack, backStart } from './back.ts';
import { addBody } from './body.ts';
import { contentsLines } from './contents.ts';
import { flattenedCells } from './flattened-cells.ts';
import { addFront } from './front.ts';
import { namelessSections } from './nameless-sections.ts';
import { type Node, newNode } from './node.ts';
import { quotedLines } from './quotes.ts';
import { recurringOpeners } from './recurring.ts';
import { remarkLists } from './remark-lists.ts';
import { titleParts } from './title-parts.ts';

/** Builds the tree of one page from its logical lines and its title; the returned root itself is no clause. */
export function buildTree(lines: readonly LogicalLine[], title: string): Node {
  const root = newNode('part', lines[0]?.line ?? 1);
  const contents = contentsLines(lines);
  const body = addFront(root, lines, contents, title);
  const back = backStart(lines, body);
  const shape = {
    openers: recurringOpeners(lines),
    contents,
    sections: namelessSections(lines.slice(body, back)),
    quoted: new Set([...quotedLines(lines), ...flattenedCells(lines), ...remarkLists(lines), ...titleParts(lines)]),
  };
  addBody(root, lines.slice(body, back), shape);
  addBack(root, lines.slice(back));
  return root;
}
