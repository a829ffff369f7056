import { anchor, clauseId, pagePath } from '../../src/domain/anchor.ts';
import { type Chars, spanOf } from '../../src/domain/chars.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { lineAt, type Source } from '../../src/domain/source.ts';
import { citationOf } from './citation.ts';
import type { Node } from './node.ts';

/** Returns a node as the clause that is exported; topics and agencies are filled in by the annotating stage. */
export function clauseOf(source: Source, part: string | null, node: Node, order: number): Clause {
  const chain = ancestors(node);
  const heading = node.heading.text !== '' ? node.heading.text : node.runIn;
  const clause: Clause = {
    id: clauseId(source.id, part, node.anchor),
    doc: source.id,
    part,
    anchor: anchor(node.anchor),
    url: `${pagePath(source.id, part)}#${node.anchor}`,
    kind: node.kind,
    num: [...chain, node].filter((n) => n.style !== null).map((n) => n.number),
    label: node.label.text === '' ? null : node.label.text,
    labels: [...chain, node].filter((n) => n.label.text !== '').map((n) => n.label.text),
    citation: citationOf(node),
    heading,
    headingStyle: heading === null ? null : node.heading.text !== '' ? 'own-line' : 'run-in',
    headings: chain.map((n) => (n.heading.text !== '' ? n.heading.text : n.runIn)).filter((h) => h !== null),
    text: node.text.text,
    parent: node.parent?.parent ? clauseId(source.id, part, node.parent.anchor) : null,
    inline: node.inline,
    order,
    sourceLines: linesOf(source, node),
    fingerprint: '',
    topics: [],
    agencies: [],
  };
  clause.fingerprint = fingerprint(citedWords(clause));
  return clause;
}

function ancestors(node: Node): Node[] {
  const out: Node[] = [];
  for (let up = node.parent; up?.parent; up = up.parent) out.unshift(up);
  return out;
}

function linesOf(source: Source, node: Node): [number, number] {
  const spans = [node.label, node.heading, node.text]
    .map((chars: Chars) => spanOf(chars))
    .filter((span) => span !== null);
  if (spans.length === 0) return [node.line, node.line];
  const first = Math.min(...spans.map((span) => span[0]));
  const last = Math.max(...spans.map((span) => span[1]));
  return [lineAt(source.lines, first), lineAt(source.lines, last)];
}
