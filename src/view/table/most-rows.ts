/** Rows a page holds at most, so that a corpus of a thousand documents still opens; the files hold all of them. */
export const MOST_ROWS = 1000;

/** Rows an Excel file of a table holds at most: more open slowly there and take long to make; CSV has no such bound. */
export const MOST_SHEET_ROWS = 10_000;

/** The first groups of a long list: as many whole groups as a page can hold, and how many rows are left out. */
export interface FirstGroups<T> {
  shown: T[];
  left: number;
}

/** Returns the first groups that together have at most `most` rows, at least one; the order stays. */
export function firstGroups<T>(groups: readonly T[], rows: (group: T) => number, most = MOST_ROWS): FirstGroups<T> {
  let sum = 0;
  let end = 0;
  for (const group of groups) {
    sum += rows(group);
    if (sum > most && end > 0) break;
    end += 1;
  }
  return { shown: groups.slice(0, end), left: groups.slice(end).reduce((count, group) => count + rows(group), 0) };
}
