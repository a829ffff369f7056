/** Returns text with its blanks and line ends as visible signs: ␣ a space, □ a full-width one, ↵ a line end, ⇥ a tab. */
export function visibleBlanks(text: string): string {
  return text
    .replace(/\r?\n/g, '↵')
    .replace(/[ \u00a0]/g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\t/g, '⇥');
}
