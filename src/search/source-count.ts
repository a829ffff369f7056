import { searchForm } from '../domain/normalize.ts';

/** Returns how often a key stands in a text, as an editor counts: side by side, white space left out of both. */
export function countOccurrences(form: string, key: string): number {
  const wanted = searchForm(key);
  if (wanted === '') return 0;
  let count = 0;
  for (let at = form.indexOf(wanted); at >= 0; at = form.indexOf(wanted, at + wanted.length)) count += 1;
  return count;
}
