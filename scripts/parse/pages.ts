import { withoutSpace } from '../../src/domain/normalize.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

/** The lines that become one page: a document’s own, or those of a text enclosed in it. */
export interface Page {
  part: { id: string; title: string } | null;
  lines: LogicalLine[];
}

/** Cuts a document at the title lines of the texts enclosed in it, as an editor named them. */
export function splitPages(
  lines: readonly LogicalLine[],
  parts: readonly { id: string; title: string }[],
): { pages: Page[]; missing: { id: string; title: string }[] } {
  const pages: Page[] = [{ part: null, lines: [] }];
  let next = 0;
  for (const line of lines) {
    const part = parts[next];
    if (part && withoutSpace(line.text) === withoutSpace(part.title)) {
      pages.push({ part, lines: [] });
      next += 1;
    }
    pages.at(-1)?.lines.push(line);
  }
  return { pages, missing: parts.slice(next) };
}
