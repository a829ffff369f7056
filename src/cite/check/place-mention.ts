import { documentBefore } from './document-before.ts';
import type { Library, LibraryPage } from './library.ts';
import type { Mention } from './mention.ts';
import { type Context, remember, simpleMention } from './mention-context.ts';
import { placeOn } from './place-on.ts';
import { readPin } from './read-pin.ts';

/** Between a citation and a further place of the same text: 、, 和, a bracket. */
const GOES_ON = /^\s*(?:[、，,]|以及|和|及|与|或|至|到|[-—–])?\s*[（(]?\s*$/u;

/** Reads a place that does not stand behind a title or number: the text is named otherwise, or is the one cited last. */
export function placeMention(library: Library, text: string, match: RegExpExecArray, context: Context): Mention | null {
  const at = match.index;
  const before = text.slice(Math.max(0, at - 40), at);
  const named = nameBefore(library, text, at, context);
  const described = named ? null : documentBefore(library, text, at, context.current, context.recent);
  if (described?.kind === 'several' || described?.kind === 'unknown') {
    // Without a text cited before, nothing was going to be taken for it.
    if (described.kind === 'unknown' && context.current === null && !described.named) return null;
    remember(context, null);
    const end = readPin(text, at)?.end ?? at + match[0].length;
    const several = described.kind === 'several' ? described.pages : [];
    return { ...simpleMention(text, described.start, end, null, 'place', null, null), several };
  }
  const page = named ? named.page : described ? described.page : context.current;
  if (!page) return null;
  const alone = named === null && described === null;
  // In a list (56号四（五）7.和四（四）6.) the text is written once for all.
  const listed = context.last && alone && GOES_ON.test(text.slice(context.last.end, at)) && page === context.last.page;
  const place = placeOn(library, page, text, at);
  // At the head of a paragraph an outline number is the memo’s own, unless it goes on with what it quotes.
  if (!place || (alone && /(?:^|\n)\s*$/u.test(before) && !/^[：:]\s*[“‘"'「]/u.test(text.slice(place.end))))
    return null;
  // 第十二条 alone is too common a phrase to be taken for a place that does not exist.
  if ((alone || described?.assumed) && /^第.+条/u.test(match[0]) && place.entries.length === 0) return null;
  remember(context, page);
  const start = named?.start ?? described?.start ?? at;
  const assumed = listed ? context.last?.assumed === true : alone || described?.assumed === true;
  return { ...simpleMention(text, start, place.end, page, 'place', place, null), assumed };
}

/** Returns the text whose name stands right before a place: one given to it (以下简称…), or 郑州 2022. */
function nameBefore(
  library: Library,
  text: string,
  at: number,
  context: Context,
): { page: LibraryPage | null; start: number } | null {
  const before = text.slice(Math.max(0, at - 40), at);
  const plain = before.replace(/[”"》\s]*$/u, '');
  const named = [...context.names].find(([name]) => plain.endsWith(name));
  if (named) return { page: named[1], start: at - before.length + plain.length - named[0].length };
  const short = library.index.documents.find(({ shortTitle }) =>
    before.replace(/[\s　]/gu, '').endsWith(shortTitle.replace(/\s/gu, '')),
  );
  if (!short) return null;
  let start = at;
  for (let left = short.shortTitle.replace(/\s/gu, '').length; left > 0 && start > 0; ) {
    start -= 1;
    if (!/\s/u.test(text.charAt(start))) left -= 1;
  }
  return { page: library.pages.get(short.id) ?? null, start };
}
