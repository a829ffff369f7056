import { isContentsLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const FAR = 80;

/** So many headings in a row are a list of them. */
const ENOUGH = 3;

/**
 * Finds the lines of a table of contents (目录): those with dot leaders to a page number, those between the word
 * 目录 and the line where its first entry comes again, and without that word a list of chapters behind which the first
 * chapter begins. They are no structure.
 */
export function contentsLines(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const found = new Set(lines.filter((line) => isContentsLine(line.text)));
  const head = lines.slice(0, FAR).findIndex((line) => /^目[录錄]$/u.test(line.text));
  if (head < 0) {
    for (const line of chapterList(lines)) found.add(line);
    return found;
  }
  const first = entry(lines[head + 1]?.text ?? '');
  const again = lines.findIndex((line, index) => index > head + 1 && first !== '' && entry(line.text) === first);
  if (again > 0) for (const line of lines.slice(head, again)) found.add(line);
  else if (found.size > 0) found.add(lines[head] as LogicalLine);
  return found;
}

/** Chapters and nothing between them, and then the first of them again. */
function chapterList(lines: readonly LogicalLine[]): readonly LogicalLine[] {
  const isChapter = (line: LogicalLine | undefined): boolean =>
    line?.label?.style === 'chapter' || line?.label?.style === 'division' || line?.label?.style === 'book';
  const start = lines.slice(0, FAR).findIndex((line) => isChapter(line));
  const first = lines[start]?.label;
  if (!first) return [];
  let end = start + 1;
  while (
    isChapter(lines[end]) &&
    !(lines[end]?.label?.style === first.style && lines[end]?.label?.number === first.number)
  )
    end += 1;
  const again = lines[end]?.label;
  const returns = again?.style === first.style && again.number === first.number;
  return returns && end - start >= ENOUGH ? lines.slice(start, end) : [];
}

function entry(text: string): string {
  return text.replace(/[.…·．\s]*\d{0,4}$/u, '').replace(/\s/gu, '');
}
