import type { PolicyDocument } from '../../src/domain/document.ts';
import { levelRank } from '../../src/domain/level.ts';

const NEVER = -1;

/**
 * Returns a number for each document such that a document is earlier than another exactly when its number is less;
 * −1 where it has no date and is neither. The same order as `isEarlier`, for inner loops.
 */
export function agesOf<T extends Pick<PolicyDocument, 'issuedOn' | 'level'>>(documents: readonly T[]): Map<T, number> {
  const key = (document: T): string | null =>
    document.issuedOn === null ? null : `${document.issuedOn} ${levelRank(document.level)}`;
  const keys = [...new Set(documents.flatMap((document) => key(document) ?? []))].sort();
  const numbers = new Map(keys.map((text, index) => [text, index]));
  return new Map(documents.map((document) => [document, numbers.get(key(document) ?? '') ?? NEVER]));
}
