import { searchForm } from '../domain/normalize.ts';

/** A stretch of a text in UTF-16 offsets, end exclusive. */
export type Range = [start: number, end: number];

/**
 * Returns where keys occur in a text as it is shown, in order, overlapping ones joined. Matching is by the search
 * form; each character of it is led back to the character of the text that made it.
 */
export function markRanges(text: string, keys: readonly string[]): Range[] {
  const { form, start, end } = formWithOffsets(text);
  const ranges: Range[] = [];
  for (const key of keys.map(searchForm)) {
    if (key === '') continue;
    for (let at = form.indexOf(key); at >= 0; at = form.indexOf(key, at + key.length)) {
      ranges.push([start[at] ?? 0, end[at + key.length - 1] ?? text.length]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined[joined.length - 1];
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push([...range]);
  }
  return joined;
}

/**
 * Returns the search form with, for each of its UTF-16 units, the stretch of the text it comes from. Characters are
 * taken with the marks that follow them, since NFKC may join them into one.
 */
export function formWithOffsets(text: string): { form: string; start: number[]; end: number[] } {
  let form = '';
  const start: number[] = [];
  const end: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}/gsu)) {
    const piece = searchForm(cluster);
    form += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      start.push(index);
      end.push(index + cluster.length);
    }
  }
  return { form, start, end };
}
