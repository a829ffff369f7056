/** Rows a page holds at most, so that a corpus of a thousand documents still opens; the files hold all of them. */
export const MOST_ROWS = 1000;
