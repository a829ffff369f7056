import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { plain, rounding } from '../../domain/magnitude.ts';
import { recordsOf } from '../by-clause.ts';
import { growthOf } from './growth-of.ts';
import { type Scope, scopeKey } from './scope.ts';
import type { Point, Segment } from './series.ts';

/**
 * How two neighbouring scopes meet: two that the texts state differently are `broken`; where one leaves open whether only
 * 规模以上 is counted, nobody can tell (`open`), unless the text’s own growth joins the two figures (`carried`).
 */
export type Step = 'broken' | 'open' | 'carried';

/** Whole per cents are rounded to half a point. */
const TOLERANCE = 0.5;

/** Returns how a segment meets the one before it. */
export function stepBetween(
  corpus: Corpus,
  before: Pick<Segment, 'scope' | 'points'>,
  after: Pick<Segment, 'scope' | 'points'>,
): Step {
  if (!leavesOpen(before.scope, after.scope)) return 'broken';
  return before.points.some((from) => after.points.some((to) => isJoined(corpus, from, to))) ? 'carried' : 'open';
}

function leavesOpen(before: Scope, after: Scope): boolean {
  const bare = (scope: Scope): string => scopeKey({ ...scope, coverage: null });
  return bare(before) === bare(after) && (before.coverage === null || after.coverage === null);
}

/** Tells whether a later figure prints the growth that its page’s figure of the year before gives. */
function isJoined(corpus: Corpus, from: Point, to: Point): boolean {
  if (to.year !== from.year + 1) return false;
  return to.records.some(({ quantity, at }) => {
    const growth = growthOf(quantity, at.clause, recordsOf(corpus.quantities, at.clause.id));
    return (
      growth?.unit === '%' &&
      from.records.some((record) => record.at.page === at.page && fits(growth, record.quantity, quantity))
    );
  });
}

function fits(growth: Quantity, from: Quantity, to: Quantity): boolean {
  const rate = (top: number, bottom: number): number => (top / bottom - 1) * 100;
  const [a, b] = [plain(from), plain(to)];
  const low = rate(b - rounding(to), a + rounding(from));
  const high = rate(b + rounding(to), a - rounding(from));
  return low <= growth.value + TOLERANCE && high >= growth.value - TOLERANCE;
}
