import { type Chars, NO_CHARS } from '../../src/domain/chars.ts';
import type { ClauseKind } from '../../src/domain/clause.ts';
import type { LabelStyle } from '../../src/domain/label.ts';
import type { TableBlock } from '../../src/domain/repaired-text.ts';

/** One clause while the tree is being built: its words keep their places in the source. */
export interface Node {
  kind: ClauseKind;
  style: LabelStyle | null;
  number: number;
  /** 之一 of 第十二条之一. */
  after: number | null;
  label: Chars;
  /** A heading on a line of its own; its characters are not in `text`. */
  heading: Chars;
  /** A heading that opens the text and stays in it, or null. */
  runIn: string | null;
  text: Chars;
  inline: boolean;
  /** What front or back matter it is, or the repeated word that opens it (发展思路). */
  role: string | null;
  table: TableBlock | null;
  line: number;
  children: Node[];
  parent: Node | null;
  /** Filled in when the tree is complete. */
  anchor: string;
}

/** Returns a node with nothing in it. */
export function newNode(kind: ClauseKind, line: number): Node {
  return {
    kind,
    style: null,
    number: 0,
    after: null,
    label: NO_CHARS,
    heading: NO_CHARS,
    runIn: null,
    text: NO_CHARS,
    inline: false,
    role: null,
    table: null,
    line,
    children: [],
    parent: null,
    anchor: '',
  };
}

/** Puts a node under a parent, last. */
export function append(parent: Node, child: Node): Node {
  child.parent = parent;
  parent.children.push(child);
  return child;
}

/** Returns the nodes below a root in reading order. */
export function flatten(root: Node): Node[] {
  const out: Node[] = [];
  const walk = (node: Node): void => {
    for (const child of node.children) {
      out.push(child);
      walk(child);
    }
  };
  walk(root);
  return out;
}
