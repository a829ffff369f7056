/** The clauses of the page in reading order. */
export const clauses: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.text > .cl[id]')];

/**
 * How far below the window’s top, in root font sizes, a clause must have come to be the one being read:
 * just below where a clause lands that is gone to (`scroll-padding-top`), so that it counts and the next one does not.
 */
const READING_LINE = 6;

/** Returns the position of the clause being read, -1 above the first; by halving, since clauses follow each other down the page. */
export function currentClause(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const line = READING_LINE * size;
  // One gone to below its heading lands lower, so that the heading shows; it counts until it is scrolled under the bar.
  for (const arrived of document.querySelectorAll<HTMLElement>('.text > .cl:is(:focus, :target)')) {
    const { top } = arrived.getBoundingClientRect();
    if (top > 4 * size && top < line + 2 * size) return clauses.indexOf(arrived);
  }
  let low = -1;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const top = clauses[middle]?.getBoundingClientRect().top ?? 0;
    if (top < line) low = middle;
    else high = middle - 1;
  }
  return low;
}
