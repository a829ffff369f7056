import { isTitleLine } from '../../../src/domain/line-shape.ts';

/** So many lines may stand between the title and the text: the dates on which it was passed and amended. */
const NEAR = 15;

/** Tells whether a text begins with a title of its own. */
export function beginsWithTitle(text: string): boolean {
  return linesWithWords(text).slice(0, 5).some(isTitle);
}

/**
 * Returns the lines of a page from the title of its text down to its body, for pages that keep both apart and name
 * only the site in their own title. Returns none where no title stands near above the body.
 */
export function linesAboveBody(page: string, body: string): string[] {
  const own = linesWithWords(body);
  const lines = linesWithWords(page);
  const start = lines.indexOf(own[0] ?? '');
  if (start < 0) return [];
  const above = lines.slice(Math.max(0, start - NEAR), start);
  const title = above.findLastIndex(isTitle);
  return title < 0 ? [] : above.slice(title);
}

function linesWithWords(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isTitle(line: string): boolean {
  return line.length >= 8 && line.length <= 80 && isTitleLine(line) && !/[>›»|｜：:，]/u.test(line);
}
