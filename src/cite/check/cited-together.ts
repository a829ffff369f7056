import type { Mention } from './mention.ts';

/** Between places of one list: 四（四）5.、6.和7. */
const JOINS = /^\s*(?:、|[，,]?(?:以及|和|及|与|或))\s*$/u;

/** Citations of a list that are looked at on either side. */
const FARTHEST = 8;

/** Returns the citations of the list that a citation stands in, itself first; `mentions` in the order of the memo. */
export function citedTogether(text: string, mention: Mention, mentions: readonly Mention[]): Mention[] {
  const at = mentions.indexOf(mention);
  if (at < 0 || mention.scope !== null) return [mention];
  const joined = (first: number): boolean => {
    const [a, b] = [mentions[first], mentions[first + 1]];
    if (!a || !b || b.scope !== null || b.pin === '') return false;
    return JOINS.test(text.slice(Math.max(a.end, a.link?.end ?? 0), b.start));
  };
  let first = at;
  let last = at;
  while (first > 0 && at - first < FARTHEST && joined(first - 1)) first -= 1;
  while (last - at < FARTHEST && joined(last)) last += 1;
  return [mention, ...mentions.slice(first, last + 1).filter((other) => other !== mention)];
}
