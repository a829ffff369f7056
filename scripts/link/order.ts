import type { PolicyDocument } from '../../src/domain/document.ts';
import { levelRank } from '../../src/domain/level.ts';

/**
 * Tells whether the first document came before the second. A later text can take up an earlier one, never the reverse;
 * of two of the same day the higher level comes first. Documents without a date are in no order and are not linked.
 */
export function isEarlier(a: PolicyDocument, b: PolicyDocument): boolean {
  if (a.id === b.id || a.issuedOn === null || b.issuedOn === null) return false;
  if (a.issuedOn !== b.issuedOn) return a.issuedOn < b.issuedOn;
  return levelRank(a.level) < levelRank(b.level);
}
