/** A line break as a program writes it: “\n”, “\r\n”. */
const BREAK = /(?:\\r)?\\n/gu;
const ENOUGH = 3;

/**
 * Returns a plain text with the line breaks that it has in the writing of a program; the same text where it has hardly
 * any of them beside real ones, for then they may be meant.
 */
export function withBreaks(text: string): string {
  const breaks = text.match(BREAK)?.length ?? 0;
  return breaks >= ENOUGH && breaks * 2 > (text.match(/\n/gu)?.length ?? 0) ? text.replace(BREAK, '\n') : text;
}
