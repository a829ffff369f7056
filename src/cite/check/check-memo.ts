import { bareForm } from '../../domain/normalize.ts';
import type { Memo } from '../memo/memo.ts';
import { askCited } from './cited-figures.ts';
import { citedTogether } from './cited-together.ts';
import { DOC_NUMBER } from './doc-number.ts';
import { findLinks } from './find-links.ts';
import { findMentions } from './find-mentions.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { findRecords } from './find-records.ts';
import type { Finding } from './finding.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeMention } from './judge-mention.ts';
import { judgeQuote } from './judge-quote.ts';
import type { Library } from './library.ts';
import type { Mention, Stretch } from './mention.ts';
import { pairQuotes } from './pair-quotes.ts';
import { placeOf, shortName } from './place.ts';
import { findPlainTitles } from './plain-titles.ts';
import { readPin } from './read-pin.ts';
import { type Speaker, speakerBefore } from './speaker.ts';
import { toldFigures } from './told-figures.ts';
import { together, type Verdict } from './verdict.ts';

/** Citations farther apart are not looked at for one sentence, in characters. */
const NEAR = 1000;

const DOC_NUMBER_NEXT = new RegExp(`^[（(]${DOC_NUMBER.source}`, 'u');

/** Tells how many of how many places have been checked. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Checks every citation and quotation of a memo. Reads the memo and the library, writes nothing; the same input gives the
 * same findings, in the order of the memo.
 */
export function checkMemo(library: Library, memo: Memo, onProgress: OnProgress = () => {}): Finding[] {
  const links = findLinks(memo);
  const records = findRecords(memo.text, links);
  const quotes = findQuotes(memo.text, records).filter((quote) => !isTitle(library, memo.text, quote));
  const outer = quotes.map((quote) => quote.outer);
  const mentions = findMentions(library, memo, outer, links, records);
  const speakerOf = (quote: Quote, mention: Mention | null): Speaker | null =>
    mention?.scope ? null : speakerBefore(library, memo.text, quote.outer.start);
  // Of places cited together (四（四）5.、6.) the one that has the words is meant.
  const pairs = pairQuotes(memo.text, quotes, mentions).map((pair) => {
    if (pair.mention === null || pair.weak) return pair;
    const listed = citedTogether(memo.text, pair.mention, mentions);
    if (listed.length === 1) return pair;
    const speaker = speakerOf(pair.quote, pair.mention);
    const holds = (mention: Mention): boolean =>
      judgeQuote(library, pair.quote, mention, false, speaker).state === 'agrees';
    return { ...pair, mention: listed.find(holds) ?? pair.mention };
  });
  const used = new Set(pairs.map((pair) => pair.mention));
  const alone = mentions.filter((mention) => !used.has(mention));
  const total = pairs.length + alone.length;
  const findings: Omit<Finding, 'number'>[] = [];
  const checkFigures = figureChecker(library, memo.text, mentions, outer);
  const told = new Set<Mention>();
  pairs.forEach(({ quote, mention, weak }, i) => {
    const words = judgeQuote(library, quote, mention, weak, speakerOf(quote, mention));
    // A quotation from a text the site does not have says so itself.
    const known = mention !== null && !weak && (mention.page !== null || mention.link !== null);
    // The figures told beside several quotations of one citation are spoken of once.
    const figures = known && !told.has(mention) ? checkFigures(mention, true) : null;
    if (figures && mention) told.add(mention);
    const judged = known ? together([words, judgeMention(library, mention), ...(figures ? [figures] : [])]) : words;
    const message = (known ? assumedText(mention) : '') + judged.message;
    findings.push(finding(quote.outer, quote, mention, { ...judged, message }, memo.text));
    onProgress(i + 1, total);
  });
  alone.forEach((mention, i) => {
    const figures = checkFigures(mention, false);
    const judged = together([judgeMention(library, mention), ...(figures ? [figures] : [])]);
    const said = [thereIs(judged, figures !== null), judged.message].filter(Boolean).join(' ');
    const message = assumedText(mention) + said;
    findings.push(finding(mention, null, mention, { ...judged, message }, memo.text));
    onProgress(pairs.length + i + 1, total);
  });
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return findings.map((item, i) => ({ ...item, number: i + 1 }));
}

/** Tells whether quotation marks stand in place of 《》: they hold a title, and a place or a number follows. */
function isTitle(library: Library, text: string, { words, outer }: Quote): boolean {
  if (words.length > 120 || !(readPin(text, outer.end) || DOC_NUMBER_NEXT.test(text.slice(outer.end, outer.end + 40))))
    return false;
  const [only, ...more] = findPlainTitles(library, words);
  return only !== undefined && more.length === 0 && bareForm(words) === bareForm(words.slice(only.start, only.end));
}

/** Says what was found of a citation with which nothing is quoted, and that its words were not checked. */
function thereIs({ state, entry, message }: Verdict, figures: boolean): string {
  if (state === 'agrees') return message === '' ? '条款在，链接的指纹与现在的原文相符，引用以来一字未改。' : '';
  if (state !== 'located' || /^(?:条款|文件)在/u.test(message)) return '';
  const place = entry ? '条款在' : '文件在本站';
  return figures ? `${place}。` : `${place}；没有照引原文，文字没有核对。`;
}

/** Returns what judges the figures told with a citation, against what is cited in its sentence. */
function figureChecker(
  library: Library,
  text: string,
  mentions: readonly Mention[],
  quotes: readonly Stretch[],
): (mention: Mention, quoted: boolean) => Verdict | null {
  return (mention, quoted) => {
    const near = mentions.filter(
      ({ start, end }) => Math.abs(start - mention.start) < NEAR && end > mention.start - NEAR,
    );
    const told = toldFigures(text, mention, near, quotes, askCited(library, mention));
    const beside = near.filter((other) => other !== mention && inOneSentence(text, mention, other));
    const shared = beside.some((other) => saidTogether(text, mention, other));
    return judgeFigures(library, mention, told, beside, { quoted, shared });
  };
}

function inOneSentence(text: string, a: Stretch, b: Stretch): boolean {
  return !/[。！？；\n]/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

/** Tells whether one thing may be said of two citations: nothing is told between them, or it is shared out (分别). */
function saidTogether(text: string, a: Stretch, b: Stretch): boolean {
  const from = Math.min(a.end, b.end);
  return (
    !/[\d%％]|百分之/u.test(text.slice(from, Math.max(a.start, b.start))) ||
    /^[^。！？；\n]*?(?:分别|依次|均|都)/u.test(text.slice(from, from + 200))
  );
}

/** Says which text a place was looked up in where the citation does not name it. */
function assumedText(mention: Mention | null): string {
  return mention?.assumed && mention.page ? `没有写明文件，按上文的“${shortName(mention.page)}”来查。` : '';
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
    nearby: [...new Set(judged.nearby)].filter((entry) => entry !== judged.entry).map(placeOf),
    offerLink: judged.entry !== null && !current,
  };
}
