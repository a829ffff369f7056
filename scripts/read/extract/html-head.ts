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

/** Title and number that stand outside the body are the first lines of the text, unless the text has them. */
export function withHead(text: string, head: readonly (string | undefined)[]): string {
  const [title, ...others] = head;
  const start = bare(text.slice(0, 1_500));
  const missing = [
    title !== undefined && !standsAbove(text, title) ? title : undefined,
    ...others.map((line) => (line !== undefined && start.includes(bare(line)) ? undefined : line)),
  ];
  return [...missing.filter((line) => line !== undefined), text].join('\n\n');
}

/**
 * Whether a title, on one line or broken over some, is among the first lines. A sentence that quotes it (“现将《…》印发给
 * 你们。”) and a link to the file of its name (“….pdf”) are not the title.
 */
function standsAbove(text: string, title: string): boolean {
  const lines = linesWithWords(text).slice(0, NEAR).map(bare);
  const isMention = (line: string): boolean => /[。；]|\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)$/iu.test(line);
  return lines.some((_, from) =>
    [1, 2, 3, 4].some((count) => {
      const joined = lines.slice(from, from + count);
      return !joined.some(isMention) && joined.join('').includes(bare(title));
    }),
  );
}

function bare(words: string): string {
  return words.replace(/\s/gu, '');
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
