import { pagePath, splitId } from '../domain/anchor.ts';

/** Returns the citation link of a clause as a path without base path: page, fingerprint, anchor. */
export function citationPath(id: string, fingerprint: string): string {
  const { doc, part, anchor } = splitId(id);
  return `${pagePath(doc, part)}?v=${fingerprint}#${anchor}`;
}
