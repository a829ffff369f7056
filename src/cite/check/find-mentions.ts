import type { Memo } from '../memo/memo.ts';
import { attachLinks } from './attach-links.ts';
import { numberKey } from './doc-number.ts';
import type { FoundLink } from './find-links.ts';
import type { RecordEntry } from './find-records.ts';
import type { Library, LibraryPage } from './library.ts';
import { matchTitle } from './match-title.ts';
import type { Mention, Stretch, Wrong } from './mention.ts';
import { type Place, placeOn } from './place-on.ts';
import { readTitle } from './read-title.ts';
import { recordMention } from './record-mention.ts';
import { wrongDate } from './wrong-date.ts';

const CN = '[〇零一二三四五六七八九十百]+';
const KIND =
  '实施意见|若干意见|意见|行动计划|工作方案|实施方案|实施细则|计划|方案|通知|办法|规定|条例|决定|措施|政策|规划|文件|文';
const EVENT = new RegExp(
  [
    '(?<title>《)',
    `(?<back>(?:该|上述|前述|此|本)(?:${KIND})(?![\\p{Script=Han}]{0,2}[》]))`,
    '(?<number>[\\p{Script=Han}]{1,12}[〔\\[（(【［](?:19|20)\\d{2}[〕\\]）)】］]\\s*\\d{1,4}\\s*号)',
    `(?<place>第${CN}(?:部分|大项)|${CN}、?[（(]${CN}[）)]|[“"「]${CN}、[^”"」\\n]{2,40}[”"」](?=部分|第|一?[章节]|[（(])|第(?:${CN}|\\d{1,3})条)`,
  ].join('|'),
  'gu',
);

/** What may stand between a number and the place cited: 新密政文〔2023〕82号文三（四）7. */
const AFTER_NUMBER = /^[）)]?(?:文件?)?/u;

/** What has been cited so far, for short forms and for places that stand alone. */
interface Context {
  /** Pages cited, latest first; null where the latest text is not on the site. */
  current: LibraryPage | null;
  recent: LibraryPage[];
  /** “以下简称” → the text meant. */
  names: Map<string, LibraryPage | null>;
}

/** Finds everything a memo cites: titles, numbers, “该意见”, places that stand alone, our links, and reference entries. */
export function findMentions(
  library: Library,
  memo: Memo,
  skip: readonly Stretch[],
  links: readonly FoundLink[],
  records: readonly RecordEntry[],
): Mention[] {
  const blocked = [...skip, ...records].sort((a, b) => a.start - b.start);
  const context: Context = { current: null, recent: [], names: new Map() };
  const mentions: Mention[] = [];
  const blockedUntil = blocker(blocked);
  EVENT.lastIndex = 0;
  for (let match = EVENT.exec(memo.text); match; match = EVENT.exec(memo.text)) {
    const until = blockedUntil(match.index);
    if (until !== null) {
      EVENT.lastIndex = Math.max(until, match.index + 1);
      continue;
    }
    const mention = readEvent(library, memo.text, match, context);
    if (!mention) {
      if (match.groups?.['place'] !== undefined) EVENT.lastIndex = match.index + 1;
      continue;
    }
    mentions.push(mention);
    EVENT.lastIndex = Math.max(mention.end, match.index + 1);
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
    ...simple(text, at, place?.end ?? read.end, page, 'title', place, read.docNumber),
    title: read.title,
    wrongs,
    akin,
    several: match?.kind === 'several' ? match.pages : [],
  };
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
    return simple(text, match.index + cut, place?.end ?? end, page, 'number', place, written.slice(cut));
  }
  return null;
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
  return place && simple(text, match.index, place.end, page, 'back-reference', place, null);
}

function placeMention(library: Library, text: string, match: RegExpExecArray, context: Context): Mention | null {
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const named = [...context.names].find(([name]) => before.replace(/[”"》\s]*$/u, '').endsWith(name));
  const short = library.index.documents.find(({ shortTitle }) =>
    before.replace(/[\s　]/gu, '').endsWith(shortTitle.replace(/\s/gu, '')),
  );
  const page = named ? named[1] : short ? (library.pages.get(short.id) ?? null) : context.current;
  if (!page) return null;
  const alone = named === undefined && short === undefined;
  const place = placeOn(library, page, text, match.index);
  // At the head of a paragraph an outline number is the memo’s own, unless it goes on with what it quotes.
  if (!place || (alone && /(?:^|\n)\s*$/u.test(before) && !/^[：:]\s*[“"「]/u.test(text.slice(place.end)))) return null;
  // 第十二条 alone is too common a phrase to be taken for a place that does not exist.
  if (alone && /^第.+条/u.test(match[0]) && place.entries.length === 0) return null;
  remember(context, page);
  return simple(text, match.index, place.end, page, 'place', place, null);
}

function simple(
  text: string,
  start: number,
  end: number,
  page: LibraryPage | null,
  by: Mention['by'],
  place: Place | null,
  docNumber: string | null,
): Mention {
  return {
    start,
    end,
    written: text.slice(start, end),
    page,
    title: null,
    wrongs: [],
    akin: null,
    several: [],
    docNumber,
    pin: place?.written ?? '',
    entries: place?.entries ?? [],
    link: null,
    scope: null,
    by,
  };
}

function remember(context: Context, page: LibraryPage | null): void {
  context.current = page;
  if (page) context.recent = [page, ...context.recent.filter((item) => item !== page)].slice(0, 12);
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
