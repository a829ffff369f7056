import type { Quote } from './find-quotes.ts';
import type { Mention } from './mention.ts';
import { isSourceBehind } from './source-behind.ts';

/** A quotation and the citation it belongs to. */
export interface Pair {
  quote: Quote;
  mention: Mention | null;
  /** True where a full stop stands between the two. */
  weak: boolean;
}

const BEFORE_CITATION = /^[。，；、：.]?\s*(?:[—–-]{1,2}\s*)?[（(〔[]\s*(?:参?见|引自|摘自|出自|载于?)?[：:]?\s*$/u;
const BEFORE_LINK = /^[。．.；;，,]?\s*[（(<〈]?\s*$/u;
/** Beyond this many characters a citation is no longer the one meant. */
const FARTHEST = 2000;
const QUOTED = /“[^”]*”|‘[^’]*’|「[^」]*」|"[^"]*"|'[^']*'/gu;
const FARTHEST_BEHIND = 24;
const OVER_PARAGRAPH = /^[。：:，,]?\s*\n\s*$/u;

/**
 * Finds the citation of each quotation: the reference entry it stands in, the citation right behind it in brackets or with
 * words that say so (“…”，见…), the link right behind it, else the last one before it in the paragraph, else one that ends
 * the paragraph before.
 */
export function pairQuotes(text: string, quotes: readonly Quote[], mentions: readonly Mention[]): Pair[] {
  const scoped = mentions.filter((mention) => mention.scope !== null);
  let next = 0;
  let behind: Mention | null = null;
  return quotes.map((quote) => {
    const { start, end } = quote.outer;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < end) next += 1;
    const record = scoped.find(({ scope }) => scope && scope.start <= start && end <= scope.end);
    if (record) return { quote, mention: record, weak: false };
    const after = mentions[next];
    if (after && after.scope === null && after.start - end < FARTHEST_BEHIND) {
      const between = text.slice(end, after.start);
      if ((after.by === 'link' ? BEFORE_LINK : BEFORE_CITATION).test(between))
        return { quote, mention: after, weak: false };
    }
    const before = lastBefore(mentions, next, start);
    if (after && after.scope === null && after.by !== 'link' && after.start - end < FARTHEST_BEHIND) {
      // A citation that says where one quotation is from does not lead to the next one, too.
      const leading = before && before !== behind && leads(text, before, start) ? before : null;
      if (isSourceBehind(text, end, after, leading)) {
        behind = after;
        return { quote, mention: after, weak: false };
      }
    }
    if (!before || start - before.end > FARTHEST) return { quote, mention: null, weak: true };
    const between = text.slice(
      before.link ? Math.max(before.end, Math.min(before.link.end, start)) : before.end,
      start,
    );
    if (!between.includes('\n')) return { quote, mention: before, weak: /[。！？]/u.test(between.replace(QUOTED, '')) };
    return OVER_PARAGRAPH.test(between)
      ? { quote, mention: before, weak: false }
      : { quote, mention: null, weak: true };
  });
}

/** Tells whether a citation stands before a quotation in one sentence, so that it may be the one that says the words. */
function leads(text: string, before: Mention, start: number): boolean {
  const between = text.slice(Math.max(before.end, Math.min(before.link?.end ?? 0, start)), start);
  return !/[。！？；;\n]/u.test(between);
}

function lastBefore(mentions: readonly Mention[], next: number, start: number): Mention | null {
  for (let i = Math.min(next, mentions.length) - 1; i >= 0 && i > next - 6; i -= 1) {
    const mention = mentions[i];
    if (mention && mention.end <= start && mention.scope === null) return mention;
  }
  return null;
}
