import { searchForm } from '../domain/normalize.ts';

/** The fields that a plain scan looks at. */
export interface ScannedClause {
  heading: string | null;
  text: string;
}

/** Returns the fields in the search form. */
export function inSearchForm({ heading, text }: ScannedClause): ScannedClause {
  return { heading: heading === null ? null : searchForm(heading), text: searchForm(text) };
}

/** Returns the places of the clauses whose heading or text has a key, both in the search form; nothing has no place. */
export type PlainScan = (key: string) => Set<number>;

/** No text in the search form has one. */
const END = '\n';

/** Makes the plain scan of clauses. */
export function plainScan(clauses: readonly ScannedClause[]): PlainScan {
  return plainScanOfForms(clauses.map(inSearchForm));
}

/**
 * Makes the plain scan of clauses that are in the search form already. They are kept as one string, where a hundred
 * thousand small ones would be gone through at every collection of garbage.
 */
export function plainScanOfForms(forms: readonly ScannedClause[]): PlainScan {
  const ends = new Uint32Array(forms.length);
  let total = 0;
  const whole = forms
    .map(({ heading, text }, at) => {
      const form = `${heading ?? ''}${END}${text}${END}`;
      total += form.length;
      ends[at] = total;
      return form;
    })
    .join('');
  return (key) => {
    const found = new Set<number>();
    let clause = 0;
    for (let at = key === '' ? -1 : whole.indexOf(key); at >= 0; at = whole.indexOf(key, ends[clause])) {
      while ((ends[clause] ?? total) <= at) clause += 1;
      found.add(clause);
    }
    return found;
  };
}
