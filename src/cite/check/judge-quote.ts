import { countCharacters } from '../../domain/normalize.ts';
import { difference, excerpt, onlyMarksDiffer } from './difference.ts';
import { findAcross } from './find-across.ts';
import type { Quote } from './find-quotes.ts';
import { fold } from './fold.ts';
import { linkedEntry, revised } from './judge-link.ts';
import { type Entry, findWords, isWithin, type Library, type LibraryPage } from './library.ts';
import type { Mention } from './mention.ts';
import { nearest } from './nearest.ts';
import { shortName } from './place.ts';
import { quoteParts, sameness } from './quote-parts.ts';
import { readPin } from './read-pin.ts';
import type { Speaker } from './speaker.ts';
import { type Verdict, verdict } from './verdict.ts';

/** How alike words must be to be shown as the nearest: within the clause cited, within the text cited, anywhere. */
const LEAST = { clause: 0.5, page: 0.6, anywhere: 0.75 };

/** What a quotation is said to be from. */
interface Claim {
  /** Pages it may stand in; null for anywhere. */
  pages: readonly LibraryPage[] | null;
  /** Clauses it is said to stand in; empty where no place is given. */
  entries: readonly Entry[];
  /** The place as written. */
  pin: string;
  /** True where the citation stands in an earlier sentence, so that it may not be meant. */
  weak: boolean;
}

/**
 * Judges the words of a quotation against the site, starting from what the citation with it says, and from whom the text
 * around it says they are.
 */
export function judgeQuote(
  library: Library,
  quote: Quote,
  mention: Mention | null,
  weak: boolean,
  speaker: Speaker | null = null,
): Verdict {
  const parts = quoteParts(quote.words);
  if (parts.length === 0) return verdict('unchecked', '引号里没有可核对的文字。');
  const claim = claimOf(library, mention, weak);
  const foreign = mention !== null && mention.page === null && mention.several.length === 0 && mention.link === null;
  const found = findInOrder(library, parts);
  const right = found.filter((entry) => isClaimed(library, entry, claim));
  const astray =
    speaker && (!foreign || weak) ? judgeSpeaker(library, quote, parts, speaker, [...right, ...found]) : null;
  if (astray) return astray;
  if (right[0] && !foreign) return verdict('agrees', agreement(quote, right[0], claim), { entry: right[0] });
  const across = foreign ? null : findAcross(library, parts, claim.pages);
  if (
    across &&
    ((claim.entries.length === 0 && claim.pin === '') ||
      claim.entries.some((entry) => isWithin(library, across, entry)))
  ) {
    return verdict('agrees', `${count(quote)} 字逐字相同，从${across.clause.pin}起跨到后面的条款。`, { entry: across });
  }
  if (foreign) return judgeForeignQuote(found);
  const likely = byNumber(inPages(found, claim.pages), claim.pin);
  const elsewhere = likely[0] ?? across ?? found[0];
  const former = formerWords(library, parts, claim);
  if (former && !(elsewhere && claim.entries.length === 0)) return former;
  if (elsewhere) return judgeElsewhere(quote, elsewhere, claim, likely.slice(1, 4));
  return judgeNearest(library, quote, parts, claim, mention);
}

function claimOf(library: Library, mention: Mention | null, weak: boolean): Claim {
  if (!mention) return { pages: null, entries: [], pin: '', weak: true };
  const linked = linkedEntry(library, mention);
  const page = mention.page ?? linked?.page ?? null;
  const below = (item: LibraryPage): LibraryPage[] =>
    item.part
      ? [item]
      : [item, ...item.document.parts.flatMap((part) => library.pages.get(`${item.key}/${part.id}`) ?? [])];
  const pages = page ? below(page) : mention.several.length > 0 ? mention.several : null;
  if (weak) return { pages, entries: [], pin: '', weak };
  return { pages, entries: linked ? [linked] : mention.entries, pin: mention.pin || (linked?.clause.pin ?? ''), weak };
}

function isClaimed(library: Library, entry: Entry, claim: Claim): boolean {
  if (claim.entries.length > 0) return claim.entries.some((claimed) => isWithin(library, entry, claimed));
  return claim.pin === '' && (claim.pages === null || claim.pages.includes(entry.page));
}

function inPages(entries: readonly Entry[], pages: readonly LibraryPage[] | null): Entry[] {
  return entries.filter((entry) => pages === null || pages.includes(entry.page));
}

/** Returns the entries that hold all parts of a quotation one after the other. */
function findInOrder(library: Library, parts: readonly string[]): Entry[] {
  const [first = '', ...rest] = parts;
  const held = findWords(library, first).filter(({ entry, end }) => {
    let at = end;
    return rest.every((part) => {
      const next = entry.folded.text.indexOf(part, at);
      at = next + part.length;
      return next >= 0;
    });
  });
  return [...new Set(held.map((occurrence) => occurrence.entry))];
}

function agreement(quote: Quote, entry: Entry, claim: Claim): string {
  const where = claim.entries.length > 0 ? '' : `，见${shortName(entry.page)} ${entry.clause.pin}`;
  const remark = sameness(quote.words, entry.words);
  return `${count(quote)} 字逐字相同${where}${remark}。`;
}

/** Returns entries with those first whose number ends as the place that was written. */
function byNumber(entries: readonly Entry[], pin: string): Entry[] {
  const last = readPin(pin, 0)?.steps.findLast((step) => step.kind === 'number')?.value;
  const same = ({ clause }: Entry): boolean => last !== undefined && clause.num.at(-1) === last;
  return [...entries.filter(same), ...entries.filter((entry) => !same(entry))];
}

function judgeElsewhere(quote: Quote, entry: Entry, claim: Claim, also: readonly Entry[]): Verdict {
  const place = `${shortName(entry.page)} ${entry.clause.pin}`;
  const same = `${count(quote)} 字逐字相同，但`;
  if (claim.pages && !claim.pages.includes(entry.page)) {
    if (claim.weak) return verdict('agrees', `${count(quote)} 字逐字相同，见${place}。`, { entry });
    return verdict('misplaced', `${same}这句话不在所引的文件里，在${place}。`, { entry });
  }
  const said =
    claim.entries.length > 0
      ? `不在${claim.pin}，在${entry.clause.pin}`
      : `没有${claim.pin}这一条，这句话在${entry.clause.pin}`;
  const others = also.length > 0 ? `，${also.map(({ clause }) => clause.pin).join('、')}也有` : '';
  return verdict('misplaced', `${same}${said}${others}。`, { entry, nearby: [...also] });
}

/** Says where words stand that stand in no document of the government they are said to be from; else null. */
function judgeSpeaker(
  library: Library,
  quote: Quote,
  parts: readonly string[],
  { name, documents }: Speaker,
  found: readonly Entry[],
): Verdict | null {
  const pages = [...library.pages.values()].filter(({ document }) => documents.includes(document));
  if (inPages(found, pages).length > 0 || findAcross(library, parts, pages)) return null;
  if (formerWords(library, parts, { pages, entries: [], pin: '', weak: false })) return null;
  const entry = found[0] ?? findAcross(library, parts, null);
  if (!entry) return null;
  const where = `${shortName(entry.page)} ${entry.clause.pin}`;
  const said = `${count(quote)} 字逐字相同，但出处与文中所称不合：文中称${name}，原话在${where}。`;
  return verdict('misplaced', said, {
    entry,
    nearby: [...new Set(found)].filter((other) => other !== entry).slice(0, 3),
  });
}

function judgeForeignQuote(found: readonly Entry[]): Verdict {
  const also = found[0] ? `同样的话见于${shortName(found[0].page)} ${found[0].clause.pin}。` : '';
  return verdict('unchecked', `引自本站没有收录的文件，所以没有查，不等于有误。${also}`, { nearby: found.slice(0, 1) });
}

/** Looks whether the words are those of a former text of the clause cited, or of the text cited. */
function formerWords(library: Library, parts: readonly string[], claim: Claim): Verdict | null {
  for (const [id, texts] of Object.entries(library.index.former)) {
    const entry = library.entryOf.get(id) ?? library.entryOf.get(library.index.moved[id] ?? '');
    if (!entry || (claim.pages && !claim.pages.includes(entry.page))) continue;
    if (claim.entries.length > 0 && !claim.entries.some((claimed) => isWithin(library, entry, claimed))) continue;
    const text = texts.find(({ words }) => words !== null && holdsInOrder(fold(words).text, parts));
    if (text) return revised(entry, text.words, '引文与引用时的原文相同，后来这一条有过校订。');
  }
  return null;
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    const next = text.indexOf(part, at);
    at = next + part.length;
    return next >= 0;
  });
}

function judgeNearest(
  library: Library,
  quote: Quote,
  parts: readonly string[],
  claim: Claim,
  mention: Mention | null,
): Verdict {
  const words = parts.join('');
  const inClause =
    claim.entries.length > 0 &&
    nearest(library, words, LEAST.clause, (entry) =>
      claim.entries.some((claimed) => isWithin(library, entry, claimed)),
    );
  const inPage =
    !inClause &&
    claim.pages !== null &&
    nearest(
      library,
      words,
      claim.weak ? LEAST.anywhere : LEAST.page,
      (entry) => inPages([entry], claim.pages).length > 0,
    );
  const near = inClause || inPage || nearest(library, words, LEAST.anywhere, () => true);
  if (near) {
    const full = difference(quote.words, near.text, ['稿件', '原文']);
    const marks = onlyMarksDiffer(full) ? '只有标点不同。' : '';
    const astray =
      inClause || claim.entries.length === 0
        ? ''
        : `最接近的原文不在${claim.pin}，在${shortName(near.entry.page)} ${near.entry.clause.pin}。`;
    return verdict('differs', `${marks}${astray}`, { entry: near.entry, difference: excerpt(full) });
  }
  if (mention?.page && !claim.weak) {
    return verdict('missing', `在${shortName(mention.page)}里没有找到这句话，也没有相近的。`, {
      nearby: claim.entries.slice(0, 1),
    });
  }
  return verdict('unchecked', '引号里的话没有写明出自哪件文件，本站文件里也没有相近的。');
}

function count(quote: Quote): number {
  return countCharacters(quote.words.replace(/\s/gu, ''));
}
