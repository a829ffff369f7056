/** The clauses of the page in reading order. */
export const clauses: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>('.text > .cl[id]')];

/** How far below the window’s top a clause must have come to be the one being read; clears the sticky bar. */
const READING_LINE = 160;

/** Returns the position of the clause being read, -1 above the first; by halving, since clauses follow each other down the page. */
export function currentClause(): number {
  let low = -1;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const top = clauses[middle]?.getBoundingClientRect().top ?? 0;
    if (top < READING_LINE) low = middle;
    else high = middle - 1;
  }
  return low;
}
