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

/**
 * Returns what a link in an exported file leads to: a whole address as it is; a site path, where the origin of the site is
 * not known, as the page's file seen from the file itself, which `folder` (`data/v1`) holds. That opens as long as the
 * file lies where it was built, so in the offline edition too.
 */
export function linkFrom(folder: string, address: string, siteUrl: string): string {
  if (address.startsWith('http')) return address;
  const [path = '', anchor] = address.slice(siteUrl.length).split('#');
  const up = folder.replace(/[^/]+/gu, '..');
  const file = `${up}${path.endsWith('/') ? `${path}index.html` : path}`;
  return anchor === undefined ? file : `${file}#${anchor}`;
}

function idPath(id: string): string {
  const { doc, part, anchor } = splitId(id);
  return `${pagePath(doc, part)}#${anchor}`;
}
