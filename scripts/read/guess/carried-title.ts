import { bareName } from '../../../src/domain/line-shape.ts';

/** A decree or an announcement that only carries a text, and the sentence in which it quotes its name. */
const CARRIER = /^[\p{Script=Han}]{2,30}(?:令|公告)(?:[（(]?(?:\d{4}年)?第?\d+号[）)]?)?$/u;
const CARRIED = /^《((?:[^《》]|《[^《》]*》|〈[^〈〉]*〉){4,110})》.{0,120}(?:公布|发布|施行)/u;
/** “现公布《国务院关于修改部分行政法规的决定》，自公布之日起施行。” */
const PUBLISHED = /^现公布《((?:[^《》]|《[^《》]*》|〈[^〈〉]*〉){4,110})》/u;
const CARRIED_LINES = 30;

/** Tells whether a title is that of a decree or an announcement that only carries a text. */
export function isCarrier(title: string): boolean {
  return CARRIER.test(title.replace(/\s/g, ''));
}

/** Returns the name of the text that a decree publishes, where it stands above that text on lines of its own; null where it does not. */
export function carriedTitle(lines: readonly string[]): string | null {
  const head = lines.slice(0, CARRIED_LINES).map((line) => line.replace(/\s+/g, ''));
  for (let at = 0; at < head.length; at += 1) {
    const sentences = [1, 2, 3, 4].map((n) => head.slice(at, at + n).join(''));
    const name = sentences.flatMap((each) => (CARRIED.exec(each) ?? PUBLISHED.exec(each))?.[1] ?? [])[0];
    if (!name) continue;
    const below = head.slice(at + 1);
    const stands = below.findIndex((_, from) =>
      [1, 2, 3, 4].some((n) => plain(below.slice(from, from + n).join('')) === plain(name)),
    );
    if (stands >= 0)
      return name
        .replace(/^《(.*)》$/u, '$1')
        .replaceAll('〈', '《')
        .replaceAll('〉', '》')
        .replaceAll('＜', '《')
        .replaceAll('＞', '》');
  }
  return null;
}

/** A name without marks; two bodies that issue together stand with 、 or with a blank between them. */
function plain(name: string): string {
  return bareName(name).replaceAll('、', '');
}
