import type { PolicyDocument } from '../../src/domain/document.ts';
import { levelRank } from '../../src/domain/level.ts';
import type { Link } from '../../src/domain/link.ts';

/**
 * Tells whether the first document came before the second. A later text can take up an earlier one, never the reverse;
 * of two of the same day the higher level comes first. Documents without a date are in no order and are not linked.
 */
export function isEarlier(a: PolicyDocument, b: PolicyDocument): boolean {
  if (a.id === b.id || a.issuedOn === null || b.issuedOn === null) return false;
  if (a.issuedOn !== b.issuedOn) return a.issuedOn < b.issuedOn;
  return levelRank(a.level) < levelRank(b.level);
}

/** Returns how the later document stands to the earlier one: below it, above it, beside it, or after it. */
export function directionOf(earlier: PolicyDocument, later: PolicyDocument): Link['direction'] {
  if (earlier.region.code === later.region.code) return 'later';
  if (within(later.region.code, earlier.region.code)) return 'down';
  if (within(earlier.region.code, later.region.code)) return 'up';
  return 'peer';
}

/** Tells whether a GB/T 2260 region lies in another: 410183 in 410100 in 410000 in 000000. */
function within(inner: string, outer: string): boolean {
  const stem = outer.replace(/(?:00)+$/, '');
  return inner !== outer && inner.startsWith(stem);
}
