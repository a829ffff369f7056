import { createHash } from 'node:crypto';

/** Returns the id of the link between two clauses; it stays the same as long as both clause ids do. */
export function linkId(from: string, to: string): string {
  return `l-${createHash('sha256').update(`${from}\n${to}`, 'utf8').digest('hex').slice(0, 10)}`;
}
