import type { Memo } from '../memo/memo.ts';
import { findLinks } from './find-links.ts';
import { findMentions } from './find-mentions.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { findRecords } from './find-records.ts';
import type { Finding } from './finding.ts';
import { judgeMention } from './judge-mention.ts';
import { judgeQuote } from './judge-quote.ts';
import type { Library } from './library.ts';
import type { Mention, Stretch } from './mention.ts';
import { pairQuotes } from './pair-quotes.ts';
import { placeOf, shortName } from './place.ts';
import { together, type Verdict } from './verdict.ts';

/** Tells how many of how many places have been checked. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Checks every citation and quotation of a memo. Reads the memo and the library, writes nothing; the same input gives the
 * same findings, in the order of the memo.
 */
export function checkMemo(library: Library, memo: Memo, onProgress: OnProgress = () => {}): Finding[] {
  const links = findLinks(memo);
  const records = findRecords(memo.text, links);
  const quotes = findQuotes(memo.text, records);
  const outer = quotes.map((quote) => quote.outer);
  const mentions = findMentions(library, memo, outer, links, records);
  const pairs = pairQuotes(memo.text, quotes, mentions);
  const used = new Set(pairs.map((pair) => pair.mention));
  const alone = mentions.filter((mention) => !used.has(mention));
  const total = pairs.length + alone.length;
  const findings: Omit<Finding, 'number'>[] = [];
  pairs.forEach(({ quote, mention, weak }, i) => {
    const words = judgeQuote(library, quote, mention, weak);
    // A quotation from a text the site does not have says so itself.
    const known = mention !== null && !weak && (mention.page !== null || mention.link !== null);
    const judged = known ? together([words, judgeMention(library, mention)]) : words;
    findings.push(finding(quote.outer, quote, mention, judged, memo.text));
    onProgress(i + 1, total);
  });
  alone.forEach((mention, i) => {
    const judged = judgeMention(library, mention);
    findings.push(
      finding(mention, null, mention, { ...judged, message: judged.message || plainly(judged) }, memo.text),
    );
    onProgress(pairs.length + i + 1, total);
  });
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return findings.map((item, i) => ({ ...item, number: i + 1 }));
}

/** Says what a citation that agrees is, where there is nothing else to say. */
function plainly({ state, entry }: Verdict): string {
  if (state !== 'agrees') return '';
  return entry ? '条款在。' : '文件在本站。';
}

function finding(
  at: Stretch,
  quote: Quote | null,
  mention: Mention | null,
  judged: Verdict,
  text: string,
): Omit<Finding, 'number'> {
  const page = judged.entry?.page ?? mention?.page ?? null;
  const current = mention?.link?.fingerprint === judged.entry?.clause.fingerprint;
  return {
    start: at.start,
    end: at.end,
    state: judged.state,
    marked: quote?.words ?? text.slice(at.start, at.end),
    reference: mention ? mention.written : null,
    place: judged.entry && placeOf(judged.entry),
    subject: page ? shortName(page) : mention?.title ? `《${mention.title}》` : '',
    message: judged.message,
    difference: judged.difference,
    nearby: judged.nearby.map(placeOf),
    offerLink: judged.entry !== null && !current,
  };
}
