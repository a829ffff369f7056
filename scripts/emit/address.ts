import { pagePath, splitId } from '../../src/domain/anchor.ts';
import type { Corpus } from '../../src/domain/corpus.ts';

/**
 * Returns the address at which a record of the data set can be read, or null where it has none.
 * `siteUrl` is origin and base path without a slash at the end.
 */
export function clauseAddress(name: keyof Corpus, record: Record<string, unknown>, siteUrl: string): string | null {
  const url = record['url'];
  if ((name === 'documents' || name === 'clauses') && typeof url === 'string') return siteUrl + url;
  if (name === 'topics') return `${siteUrl}/topics/${String(record['id'])}/`;
  const clause = record['clause'] ?? record['from'];
  return typeof clause === 'string' && clause.includes('#') ? siteUrl + idPath(clause) : null;
}

function idPath(id: string): string {
  const { doc, part, anchor } = splitId(id);
  return `${pagePath(doc, part)}#${anchor}`;
}
