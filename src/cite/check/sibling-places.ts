import type { Library } from './library.ts';
import type { Mention } from './mention.ts';
import { placeOn } from './place-on.ts';

const CN = '[〇零一二三四五六七八九十]+';
const ITEM = '\\d{1,3}[.．﹒](?!\\d)';
const NEXT = new RegExp(`^\\s*(?:、|和|及|与|以及)\\s*(?<place>(?<section>[（(]${CN}[）)])(?:${ITEM})?|${ITEM})`, 'u');
const LAST_ITEM = /\d{1,3}[.．﹒]?$/u;
const FROM_SECTION = new RegExp(`[（(]${CN}[）)](?:\\d{1,3}[.．﹒]?)?$`, 'u');

/** Returns the places that go on from one cited, with what they share left out: 四（五）7.、8. and 四（三）、（四）. */
export function siblingMentions(library: Library, text: string, mention: Mention): Mention[] {
  const found: Mention[] = [];
  let last = mention;
  while (last.page && last.pin !== '') {
    const match = NEXT.exec(text.slice(last.end, last.end + 16));
    const groups = match?.groups ?? {};
    const shared = last.pin.replace(groups['section'] === undefined ? LAST_ITEM : FROM_SECTION, '');
    if (!match || groups['place'] === undefined || shared === last.pin || shared === '') break;
    const pin = shared + groups['place'];
    const entries = placeOn(library, last.page, pin, 0)?.entries ?? [];
    // Without such a clause the number is more likely the memo’s own.
    if (entries.length === 0) break;
    const end = last.end + match[0].length;
    const start = end - groups['place'].length;
    last = {
      ...last,
      start,
      end,
      written: text.slice(start, end),
      title: null,
      wrongs: [],
      docNumber: null,
      pin,
      entries,
      by: 'place',
    };
    found.push(last);
  }
  return found;
}
