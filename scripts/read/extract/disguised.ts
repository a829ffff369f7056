/** Tags of running text, which plain text has none of. */
const TAG = /<\/?(?:p|br|div|span|font|b|strong|u|i|em|center|section|table|tr|td|h[1-6]|li|ul|ol)(?:\s[^<>]*)?\/?>/giu;
const ENOUGH_TAGS = 8;
const PAGE = /^\s*<(?:!doctype\s+html|html)\b/iu;
/** Lines that begin with words between the marks of strong print: “**第一条** 为了…”, “**一、总体要求**”. */
const STRONG_LINE = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s*)?\*\*[^*\n]{1,80}\*\*/gmu;
const ENOUGH_LINES = 3;

/**
 * Tells what a file named .txt holds where it is no plain text: a page, or text with the tags or marks that a page or
 * Markdown has; null where it is plain.
 */
export function disguisedAs(text: string): 'html' | 'md' | null {
  const tags = text.match(TAG)?.length ?? 0;
  if (tags >= ENOUGH_TAGS) return PAGE.test(text) ? 'html' : 'md';
  return (text.match(STRONG_LINE)?.length ?? 0) >= ENOUGH_LINES ? 'md' : null;
}
