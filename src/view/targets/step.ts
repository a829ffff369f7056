import type { Joint } from './joint.ts';
import { type Scope, scopeKey } from './scope.ts';
import type { Point, Segment } from './series.ts';

/**
 * How two neighbouring scopes meet: two that the texts state differently are `broken`; where one leaves open whether only
 * 规模以上 is counted, or whom it speaks of, nobody can tell (`open`), unless the text’s own growth joins the two figures
 * (`carried`). A bound said of several industries at once goes with each one’s own figure (`floor`).
 */
export type Step = 'broken' | 'open' | 'carried' | 'floor';

/** Returns how a segment meets the one before it, `floor` left aside. */
export function stepBetween(before: Scope, after: Scope, joint: Joint | null): Exclude<Step, 'floor'> {
  if (!leavesOpen(before, after)) return 'broken';
  return joint?.fits ? 'carried' : 'open';
}

function leavesOpen(before: Scope, after: Scope): boolean {
  const named = before.named && after.named;
  const bare = (scope: Scope): string => {
    return scopeKey({ ...scope, coverage: null, ...(named ? {} : { subject: '' }) });
  };
  if (bare(before) !== bare(after)) return false;
  return before.coverage === after.coverage || before.coverage === null || after.coverage === null;
}

/** Returns the two figures that stand closest across a step, in years; of equal ones the later. */
export function nearest(before: Pick<Segment, 'points'>, after: Pick<Segment, 'points'>): [Point, Point] | null {
  const pairs = before.points.flatMap((from) => after.points.map((to): [Point, Point] => [from, to]));
  const apart = ([from, to]: [Point, Point]): number => Math.abs(to.year - from.year);
  return pairs.sort((a, b) => apart(a) - apart(b) || b[0].year - a[0].year)[0] ?? null;
}
