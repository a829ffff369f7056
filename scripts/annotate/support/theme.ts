import { themeIn } from '../../../src/domain/support-theme.ts';

/** Returns the theme under which measures of two levels are laid side by side: by their own words, then the heading. */
export function themeOf(words: string, headings: readonly string[]): string {
  for (const text of [words, ...[...headings].reverse()]) {
    const found = themeIn(text);
    if (found) return found;
  }
  return headings.at(-1) ?? '其他';
}
