/** So many decimals that count on, below two first numbers, show that the line holds what were lines of their own. */
const ENOUGH = 4;
const DECIMAL = /(?<![\d.．])(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2}))?(?![\d.．%％])(?=[ \u3000]*\p{Script=Han})/gu;
/** “2组织体系2.1领导机构”: a first number, its heading, and its first decimal close behind. */
const FIRST = /(?<![\d.．第])(\d{1,2})[.．]?(?=[ \u3000]*[\p{Script=Han}、]{2,16}[ \u3000]*\1[.．]1(?!\d))/gu;

/** Finds where the lines of a text numbered 1, 1.1, 1.1.1 began that lost its line breaks; none elsewhere. */
export function lostDecimals(raw: string): number[] {
  const cuts: number[] = [];
  const firsts = new Set<number>();
  let last: readonly number[] = [];
  for (const match of raw.matchAll(DECIMAL)) {
    const path = [match[1], match[2], match[3]].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
    if (!followsDecimal(path, last)) continue;
    cuts.push(match.index);
    firsts.add(path[0] ?? 0);
    last = path;
  }
  if (cuts.length < ENOUGH || firsts.size < 2) return [];
  return [...cuts, ...[...raw.matchAll(FIRST)].map((match) => match.index)];
}

/** Tells whether a number comes next: 1.1 first, then 1.2 or 1.1.1, and behind any of these 2.1. */
export function followsDecimal(path: readonly number[], last: readonly number[]): boolean {
  const [major = 0, minor = 0, third] = path;
  const [lastMajor = 0, lastMinor = 0, lastThird = 0] = last;
  if (third !== undefined) return major === lastMajor && minor === lastMinor && third === lastThird + 1;
  if (major === lastMajor) return minor === lastMinor + 1;
  return minor === 1 && major === lastMajor + 1;
}
