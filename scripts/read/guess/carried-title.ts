import { bareName } from '../../../src/domain/line-shape.ts';

/** A decree or an announcement that only carries a text, and the sentence in which it quotes its name. */
const CARRIER = /^[\p{Script=Han}]{2,30}(?:令|公告)$/u;
const CARRIED = /^《((?:[^《》]|《[^《》]*》|〈[^〈〉]*〉){4,110})》.{0,120}(?:公布|发布|施行)/u;
const CARRIED_LINES = 30;

/** Tells whether a title is that of a decree or an announcement that only carries a text. */
export function isCarrier(title: string): boolean {
  return CARRIER.test(title);
}

/** Returns the name of the text that a decree publishes, where it stands above that text on lines of its own; null where it does not. */
export function carriedTitle(lines: readonly string[]): string | null {
  const head = lines.slice(0, CARRIED_LINES).map((line) => line.replace(/\s+/g, ''));
  for (let at = 0; at < head.length; at += 1) {
    const name = [1, 2, 3, 4].flatMap((n) => CARRIED.exec(head.slice(at, at + n).join(''))?.[1] ?? [])[0];
    if (!name) continue;
    const below = head.slice(at + 1);
    const stands = below.findIndex((_, from) =>
      [1, 2, 3, 4].some((n) => bareName(below.slice(from, from + n).join('')) === bareName(name)),
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
