import { readLabel } from '../../../src/domain/label.ts';
import { isContentsLine } from '../../../src/domain/line-shape.ts';
import type { Page } from './pdf-lines.ts';
import { runningLines } from './pdf-running.ts';

/** Puts the pages together: running heads and page numbers out, lines of one paragraph joined, also across pages. */
export function joinPages(pages: readonly Page[]): { text: string; dropped: string[] } {
  const isRunning = runningLines(pages);
  const dropped: string[] = [];
  const lines = pages.flatMap((page) =>
    page.lines.filter((line, index) => {
      const edge = index < 2 || index >= page.lines.length - 2;
      const out = edge && (isPageNumber(line.text) || isRunning(page, line));
      if (out) dropped.push(line.text);
      return !out;
    }),
  );
  const left = margin(lines.map((line) => Math.round(line.left)));
  const right = Math.max(...lines.map((line) => line.right), 0);
  const paragraphs: string[] = [];
  let open = false;
  let size = 0;
  for (const line of lines) {
    // A title is set larger than what stands below it.
    if (Math.abs(line.size - size) > size * 0.12) open = false;
    size = line.size;
    const indented = line.left - left > line.size * 1.2;
    if (
      open &&
      !indented &&
      !line.text.includes('\t') &&
      !beginsItem(paragraphs.at(-1) ?? '', line.text) &&
      !isContentsLine(line.text) &&
      paragraphs.length > 0
    )
      paragraphs[paragraphs.length - 1] += line.text;
    else paragraphs.push(line.text);
    open =
      (line.limit ?? right) - line.right < line.size * 1.5 && !line.text.includes('\t') && !isContentsLine(line.text);
  }
  return { text: paragraphs.join('\n'), dropped };
}

function isPageNumber(text: string): boolean {
  return /^[-—－–\s·]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—－–\s·]*$/u.test(text);
}

/** A heading with a bare or decimal number: “3 应急响应”, “3.1 分级响应”; not “3 个工作日内办结”. */
const HEADING = /^\d{1,2}(?:\.\d{1,2})*\s*(?![年月日个项家户名次元万亿倍])\p{Script=Han}[^，。；：、！？]{0,18}$/u;

/** Tells whether a line begins an item: its number stands behind the end of a sentence, or counts on from the last. */
function beginsItem(before: string, text: string): boolean {
  if (/[。”]$/u.test(before) && HEADING.test(text)) return true;
  const label = readLabel(text);
  if (!label) return false;
  const last = readLabel(before);
  return /[。；：！？”]$/u.test(before) || (last?.style === label.style && last.number + 1 === label.number);
}

/** The left margin: the leftmost place where a good many lines begin, for where most lines begin may be an indent. */
function margin(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= Math.max(2, values.length * 0.05));
  const places = (often.length > 0 ? often : [...counts]).map(([value]) => value);
  return places.length > 0 ? Math.min(...places) : 0;
}
