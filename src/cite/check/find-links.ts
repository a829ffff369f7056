import type { Memo } from '../memo/memo.ts';
import type { Stretch } from './mention.ts';
import { type ParsedLink, parseLink } from './parse-link.ts';

/** Our link and where it stands in a memo. */
export type FoundLink = ParsedLink & Stretch;

/** Bounded in every part: a long run of slashes must not be read again from each of them. */
const ADDRESS = /(?:https?:\/\/[^\s/]{1,255})?(?:\/[\w.~-]{1,64}){0,8}\/(?:policies|v)\/[\w\-/.?=&#%]*[\w/]/g;

/** Finds our links in a memo: hyperlinks, and addresses written out. */
export function findLinks(memo: Memo): FoundLink[] {
  const found = memo.links.flatMap(({ start, end, href }) => {
    const link = parseLink(href);
    return link ? [{ ...link, start, end }] : [];
  });
  for (const match of memo.text.matchAll(ADDRESS)) {
    const start = match.index;
    const link = parseLink(match[0]);
    if (link && !found.some((other) => other.start < start + match[0].length && start < other.end)) {
      found.push({ ...link, start, end: start + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
