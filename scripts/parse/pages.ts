import { withoutSpace } from '../../src/domain/normalize.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';
import { pageStarts } from './page-starts.ts';

/** The lines that become one page: a document’s own, or those of a text enclosed in it. */
export interface Page {
  part: { id: string; title: string } | null;
  lines: LogicalLine[];
}

/** Cuts a document into pages: at the title lines an editor named, or else where its own shape shows enclosed texts. */
export function splitPages(
  lines: readonly LogicalLine[],
  parts: readonly { id: string; title: string }[],
): { pages: Page[]; missing: { id: string; title: string }[] } {
  const pages: Page[] = [{ part: null, lines: [] }];
  const found = parts.length === 0 ? pageStarts(lines) : [];
  let next = 0;
  lines.forEach((line, index) => {
    const start = found.find((f) => f.index === index);
    const named = parts[next];
    if (start) pages.push({ part: { id: start.id, title: start.title }, lines: [] });
    else if (named && withoutSpace(line.text) === withoutSpace(named.title)) {
      pages.push({ part: named, lines: [] });
      next += 1;
    }
    pages.at(-1)?.lines.push(line);
  });
  return { pages, missing: parts.slice(next) };
}
