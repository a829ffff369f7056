/** A stretch of a text, in UTF-16 units, end exclusive. */
export type Stretch = [number, number];

/** Cuts a text after 。；！？ with what closes the quotation; white space between sentences belongs to none. */
export function sentencesOf(text: string): Stretch[] {
  return [...text.matchAll(/\S[^。；！？]*(?:[。；！？][”’」』）]*|$)/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
