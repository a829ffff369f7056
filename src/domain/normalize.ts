/** Returns the text as search and comparison see it: NFKC, no white space, lower case (contract §2, search promise). */
export function searchForm(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Returns the text after NFKC without white space and punctuation (contract §1); symbols such as ＋ and ＝ stay. */
export function bareForm(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');
}

/** Returns the text without any white space; nothing else changes. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Counts characters as code points, which is what “字” means to a reader. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
