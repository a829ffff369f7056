const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;
const SWAP: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/**
 * Returns words as they may be copied: no invisible characters, no line breaks, no space at the ends.
 * The cells of a table row, which tabs divide in the data set, are divided by one space: a tab would tear a paragraph apart.
 */
export function cleanWords(words: string): string {
  return words
    .replace(INVISIBLE, '')
    .replace(/\t/g, ' ')
    .replace(/\s*[\r\n]+\s*/gu, '')
    .trim();
}

/** Returns words in quotation marks; marks inside change their kind, as the rules of punctuation (GB/T 15834) ask. */
export function quoted(words: string): string {
  return `“${cleanWords(words).replace(/[“”‘’]/gu, (mark) => SWAP[mark] ?? mark)}”`;
}

/** Tells whether words in quotation marks end a sentence within them, so that no stop follows the marks. */
export function endsSentence(quotation: string): boolean {
  return /[。！？][“”‘’」』）)》]*$/u.test(quotation);
}
