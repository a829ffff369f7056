import { isContentsLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const FAR = 80;

/**
 * Finds the lines of a table of contents (目录): those with dot leaders to a page number, and those between the word
 * 目录 and the line where its first entry comes again. They are no structure.
 */
export function contentsLines(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const found = new Set(lines.filter((line) => isContentsLine(line.text)));
  const head = lines.slice(0, FAR).findIndex((line) => /^目[录錄]$/u.test(line.text));
  if (head < 0) return found;
  const first = entry(lines[head + 1]?.text ?? '');
  const again = lines.findIndex((line, index) => index > head + 1 && first !== '' && entry(line.text) === first);
  if (again > 0) for (const line of lines.slice(head, again)) found.add(line);
  else if (found.size > 0) found.add(lines[head] as LogicalLine);
  return found;
}

function entry(text: string): string {
  return text.replace(/[.…·．\s]*\d{0,4}$/u, '').replace(/\s/gu, '');
}
