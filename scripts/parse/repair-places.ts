import { type Chars, spanOf } from '../../src/domain/chars.ts';
import type { Repair } from '../../src/domain/repair.ts';
import type { RepairedText } from '../../src/domain/repaired-text.ts';
import { lineAt } from '../../src/domain/source.ts';
import type { Node } from './node.ts';

/** A stretch of the source that became part of a clause. */
export interface ClausePlace {
  start: number;
  end: number;
  clause: string;
}

/** Returns the stretches of the source that a node’s own label, heading, text and cells stand in. */
export function placesOf(node: Node, clause: string): ClausePlace[] {
  const cells = node.table?.columns ?? [];
  return [node.label, node.heading, node.text, ...cells].flatMap((chars: Chars) => {
    const span = spanOf(chars);
    return span ? [{ start: span[0], end: span[1] + 1, clause }] : [];
  });
}

/** Numbers the repairs in source order and names the clause each touches: the one it stands in, or that ends before it. */
export function listedRepairs(repaired: RepairedText, places: ClausePlace[]): Repair[] {
  const { source } = repaired;
  const sorted = places.sort((a, b) => a.start - b.start);
  let next = 0;
  let clause: string | null = null;
  return repaired.repairs.map((draft, index) => {
    const [start] = draft.sourceRange;
    while (next < sorted.length && (sorted[next]?.start ?? 0) <= start) {
      clause = sorted[next]?.clause ?? null;
      next += 1;
    }
    const own =
      draft.kind === 'layout' || draft.kind === 'page-furniture' ? null : (clause ?? sorted[next]?.clause ?? null);
    const sourceLine = lineAt(source.lines, start);
    return { id: `${source.id}~${index + 1}`, doc: source.id, ...draft, sourceLine, clause: own };
  });
}
