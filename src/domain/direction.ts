import type { PolicyDocument } from './document.ts';
import { levelRank } from './level.ts';
import type { Link } from './link.ts';
import { regionStem } from './region-code.ts';

/** Returns how the later document stands to the earlier one: below it, above it, beside it, or after it. */
export function directionOf(earlier: PolicyDocument, later: PolicyDocument): Link['direction'] {
  const [before, after] = [earlier.region.code, later.region.code];
  if (before === after) return directionAtOnePlace(earlier, later);
  if (within(after, before)) return 'down';
  return within(before, after) ? 'up' : 'peer';
}

/** A township has the code of the county it lies in, so that the level decides, and between two townships the issuer. */
function directionAtOnePlace(earlier: PolicyDocument, later: PolicyDocument): Link['direction'] {
  const [before, after] = [levelRank(earlier.level), levelRank(later.level)];
  if (before !== after) return before < after ? 'down' : 'up';
  return earlier.level === 'township' && earlier.issuer !== later.issuer ? 'peer' : 'later';
}

/** Tells whether a GB/T 2260 region lies in another: 410183 in 410100 in 410000 in 100000. */
function within(inner: string, outer: string): boolean {
  return inner !== outer && inner.startsWith(regionStem(outer));
}
