import type { Memo } from '../memo/memo.ts';
import { attachLinks } from './attach-links.ts';
import { numberKey } from './doc-number.ts';
import type { FoundLink } from './find-links.ts';
import type { RecordEntry } from './find-records.ts';
import type { Library, LibraryPage } from './library.ts';
import { matchTitle } from './match-title.ts';
import type { Mention, Stretch, Wrong } from './mention.ts';
import { type Context, remember, simpleMention } from './mention-context.ts';
import { mentionEvents } from './mention-events.ts';
import { placeMention } from './place-mention.ts';
import { placeOn } from './place-on.ts';
import type { PlainTitle } from './plain-titles.ts';
import { readAfterTitle, readTitle } from './read-title.ts';
import { recordMention } from './record-mention.ts';
import { siblingMentions } from './sibling-places.ts';
import { wrongDate } from './wrong-date.ts';

/** Words of the sentence before the issuer’s mark of a number that is not known. */
const NUMBER_WORDS =
  /^(?:.*(?:依据|根据|按照|依照|落实|贯彻|执行|印发|转发|参照|对照|详见|见|和|及|与|按|的|了|以|在))?/u;
/** What may stand between a number and the place cited: 新密政文〔2023〕82号文三（四）7. */
const AFTER_NUMBER = /^[）)]?(?:文件?)?/u;

/** Finds everything a memo cites: titles, numbers, “该意见”, places that stand alone, our links, and reference entries. */
export function findMentions(
  library: Library,
  memo: Memo,
  skip: readonly Stretch[],
  links: readonly FoundLink[],
  records: readonly RecordEntry[],
): Mention[] {
  const blocked = [...skip, ...records].sort((a, b) => a.start - b.start);
  const context: Context = { current: null, recent: [], last: null, names: new Map() };
  const mentions: Mention[] = [];
  const blockedUntil = blocker(blocked);
  for (const event of mentionEvents(library, memo.text)) {
    const at = event.index;
    const until = blockedUntil(at);
    if (until !== null) {
      event.goOn(Math.max(until, at + 1));
      continue;
    }
    const mention =
      event.match === null
        ? plainMention(library, memo.text, event.title, context)
        : readEvent(library, memo.text, event.match, context);
    if (!mention) {
      if (event.match?.groups?.['place'] !== undefined) event.goOn(at + 1);
      continue;
    }
    const found = [mention, ...siblingMentions(library, memo.text, mention)];
    mentions.push(...found);
    context.last = found.at(-1) ?? mention;
    event.goOn(Math.max(found.at(-1)?.end ?? 0, at + 1));
  }
  const entries = records.flatMap((record) => recordMention(library, memo.text, record) ?? []);
  const free = links.filter((link) => !records.some((record) => record.start <= link.start && link.end <= record.end));
  return attachLinks(
    library,
    memo.text,
    [...mentions, ...entries].sort((a, b) => a.start - b.start),
    free,
  );
}

function readEvent(library: Library, text: string, match: RegExpExecArray, context: Context): Mention | null {
  const groups = match.groups ?? {};
  if (groups['title'] !== undefined) return titleMention(library, text, match.index, context);
  if (groups['number'] !== undefined) return numberMention(library, text, match, context);
  if (groups['back'] !== undefined) return backMention(library, text, match, context);
  return placeMention(library, text, match, context);
}

function titleMention(library: Library, text: string, at: number, context: Context): Mention | null {
  const read = readTitle(text, at);
  if (!read) return null;
  const named = context.names.get(read.title);
  const match = named === undefined ? matchTitle(library, read.title, context.recent) : null;
  const byNumber = read.docNumber ? pageOfNumber(library, read.docNumber) : null;
  const near = match?.kind === 'near' ? match.page : null;
  // A figure apart may be the plan of another year; only the number tells that it is meant to be this one.
  const akin = near && byNumber === null && digitsDiffer(read.title, near.title) ? near : null;
  const titled = named ?? (match?.kind === 'page' ? match.page : akin ? null : near);
  const cited = titled ?? byNumber;
  const wrongs: Wrong[] = [];
  if (cited && (near === cited || titled === null)) {
    wrongs.push({ what: '题名', written: read.title, actual: cited.title });
  }
  const page = cited && read.part !== null ? enclosedPage(library, cited, read.part, wrongs) : cited;
  if (page && read.date) wrongs.push(...wrongDate(library, page, read.date));
  const place = page && placeOn(library, page, text, read.end);
  remember(context, page);
  for (const name of read.names) context.names.set(name, page);
  return {
    ...simpleMention(text, at, place?.end ?? read.end, page, 'title', place, read.docNumber),
    title: read.title,
    wrongs,
    akin,
    several: match?.kind === 'several' ? match.pages : [],
  };
}

/** Reads a title without 《》; a bracket or mark around it may close before the place. */
function plainMention(library: Library, text: string, found: PlainTitle, context: Context): Mention {
  const { start, page } = found;
  const title = text.slice(start, found.end);
  const end = found.end + (/^[”"」』】\]]/u.test(text.slice(found.end)) ? 1 : 0);
  const read = readAfterTitle(text, { title, docNumber: null, date: null, part: null, names: [], end });
  const closes = /^[）)]/u.test(text.slice(read.end)) ? 1 : 0;
  const place = placeOn(library, page, text, read.end) ?? (closes ? placeOn(library, page, text, read.end + 1) : null);
  remember(context, page);
  for (const name of read.names) context.names.set(name, page);
  const wrongs = read.date ? wrongDate(library, page, read.date) : [];
  return { ...simpleMention(text, start, place?.end ?? read.end, page, 'title', place, read.docNumber), title, wrongs };
}

/** Returns the enclosed text a title means, the likeliest where the title is wrong; the document itself where none is near. */
function enclosedPage(library: Library, page: LibraryPage, title: string, wrongs: Wrong[]): LibraryPage {
  const parts = partsOf(library, page);
  const match = matchTitle(library, title, parts);
  if (match.kind === 'page' && parts.includes(match.page)) return match.page;
  const likely = match.kind === 'near' && parts.includes(match.page) ? match.page : null;
  if (parts.length > 0) {
    wrongs.push({ what: '所附文本的题名', written: title, actual: likely?.title ?? '（这件文件所附的文本里没有）' });
  }
  return likely ?? page;
}

function numberMention(library: Library, text: string, match: RegExpExecArray, context: Context): Mention | null {
  const written = match[0];
  for (let cut = 0; cut < 8; cut += 1) {
    // The characters before the issuer’s mark may be words of the sentence: 依据郑政办〔2022〕56号.
    const page = pageOfNumber(library, written.slice(cut));
    if (!page) continue;
    const end = match.index + written.length;
    const place = placeOn(library, page, text, end + (AFTER_NUMBER.exec(text.slice(end, end + 4))?.[0].length ?? 0));
    remember(context, page);
    return simpleMention(text, match.index + cut, place?.end ?? end, page, 'number', place, written.slice(cut));
  }
  // What follows is of that text, not of one cited before.
  remember(context, null);
  const words = NUMBER_WORDS.exec(written)?.[0].length ?? 0;
  return simpleMention(
    text,
    match.index + words,
    match.index + written.length,
    null,
    'number',
    null,
    written.slice(words),
  );
}

function backMention(library: Library, text: string, match: RegExpExecArray, context: Context): Mention | null {
  const kind = match[0].replace(/^[该上前述此本]+/u, '');
  const general = kind === '文件' || kind === '文' || kind === '政策';
  const page = context.recent.find(
    (item) => general || item.document.title.includes(kind) || item.title.includes(kind),
  );
  if (!page || (general && context.current === null)) return null;
  const end = match.index + match[0].length;
  const place = placeOn(library, page, text, end);
  remember(context, page);
  return place && simpleMention(text, match.index, place.end, page, 'back-reference', place, null);
}

function pageOfNumber(library: Library, number: string): LibraryPage | null {
  const key = numberKey(number);
  const document = library.index.documents.find((item) => item.docNumber !== null && numberKey(item.docNumber) === key);
  return document ? (library.pages.get(document.id) ?? null) : null;
}

function partsOf(library: Library, page: LibraryPage): LibraryPage[] {
  return [...library.pages.values()].filter((item) => item.document === page.document && item.part !== null);
}

function digitsDiffer(a: string, b: string): boolean {
  return a.normalize('NFKC').replace(/\D/g, '') !== b.normalize('NFKC').replace(/\D/g, '');
}

/** Returns a function that tells where a blocked stretch ends, for offsets that only grow. */
function blocker(stretches: readonly Stretch[]): (at: number) => number | null {
  let next = 0;
  return (at) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= at) next += 1;
    const stretch = stretches[next];
    return stretch && stretch.start <= at ? stretch.end : null;
  };
}
