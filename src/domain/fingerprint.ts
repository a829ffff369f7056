import { createHash } from 'node:crypto';
import { bareForm } from './normalize.ts';

/**
 * Returns a clause's fingerprint (指纹): the first 8 hex digits of SHA-256 over its label-free own text
 * after NFKC and removal of all white space and punctuation (contract §1).
 * For a clause whose words are all in an own-line heading, pass the heading.
 */
export function fingerprint(ownText: string): string {
  return createHash('sha256').update(bareForm(ownText), 'utf8').digest('hex').slice(0, 8);
}
