/** Returns the site path of the search for a word in one document: what shows where it stands, or that it does not. */
export function searchUrl(word: string, doc: string): string {
  return `/search/?${new URLSearchParams([
    ['q', word],
    ['doc', doc],
  ])}`;
}
