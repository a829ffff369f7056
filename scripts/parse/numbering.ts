import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Note } from '../../src/domain/repair.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Node } from './node.ts';

/** A place where printed numbers repeat or leave one out. */
export interface NumberFlaw {
  node: Node;
  kind: 'number-gap' | 'number-repeat';
  quote: string;
  reason: string;
}

/**
 * Finds repeated and missing numbers (重号、跳号) among the numbered clauses below one parent. A first number other than
 * one is none where numbers run on through sections, that is where it follows the last of that form before it.
 */
export function numberFlaws(root: Node): NumberFlaw[] {
  const flaws: NumberFlaw[] = [];
  const lastOf = new Map<string, number>();
  const walk = (parent: Node): void => {
    const before = new Map<string, Node>();
    for (const node of parent.children) {
      if (node.style !== null && !node.inline) {
        const form = formOf(node);
        const flaw = flawOf(node, before.get(form) ?? null, lastOf.get(node.style) ?? 0);
        if (flaw) flaws.push(flaw);
        before.set(form, node);
        lastOf.set(node.style, node.number);
      }
      walk(node);
    }
  };
  walk(root);
  return flaws;
}

/** The form of a number, with what stands before its last figure: 2.1 does not follow 1.3. */
function formOf(node: Node): string {
  const above = node.style?.startsWith('decimal') ? node.label.text.trim().replace(/[.．]?\d+[.．]?$/u, '') : '';
  return `${node.style} ${above}`;
}

function flawOf(node: Node, before: Node | null, last: number): NumberFlaw | null {
  const label = node.label.text;
  if (before === null) {
    if (node.number === 1 || node.number === last + 1 || node.style === 'article') return null;
    const reason = `这一级从“${label}”开始，前面没有第 1 号，源文可能有缺漏或错位。`;
    return { node, kind: 'number-gap', quote: label, reason };
  }
  if (node.after !== null || before.number + 1 === node.number) return null;
  if (before.number === node.number) {
    return { node, kind: 'number-repeat', quote: label, reason: `与前一项同为“${label}”，源文重号。` };
  }
  const reason =
    node.number > before.number
      ? `前一项是“${before.label.text}”，接着是“${label}”，源文跳号。`
      : `前一项是“${before.label.text}”，接着又是“${label}”，源文号次倒退。`;
  return { node, kind: node.number > before.number ? 'number-gap' : 'number-repeat', quote: label, reason };
}

/** Returns a flaw as a note beside its clause. */
export function flawNote(doc: string, clause: string, flaw: NumberFlaw): Note {
  return { doc, clause, kind: flaw.kind, quote: flaw.quote, reason: flaw.reason, by: 'rule' };
}

/** Returns a flaw as a finding for `npm run check`. */
export function flawDiagnostic(source: Source, flaw: NumberFlaw): Diagnostic {
  return {
    ruleId: flaw.kind,
    severity: 'warning',
    message: flaw.reason,
    file: source.file,
    line: flaw.node.line,
    column: 1,
    hint: '请对照原件；若是提取所致，在 content/editorial 里用 moves、splits 或 repairs 更正。',
  };
}
