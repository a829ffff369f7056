import { type Label, readLabel } from '../../src/domain/label.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const REMARK = /^备?[注註][:：]\s*/u;
/** Numbers of forms above that of the remarks: behind one of these a count of theirs begins anew. */
const ABOVE = new Set(['book', 'chapter', 'division', 'article', 'han', 'han-paren']);

/**
 * Finds the remarks below a table that go on on lines of their own (“注：1、…采用数学模型评估法测算。” / “2.…” / “3.…”):
 * their numbers count on from the first and are no clauses. Where the text itself waits for the second number nothing
 * tells whose it is.
 */
export function remarkLists(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const found = new Set<LogicalLine>();
  lines.forEach((line, index) => {
    const lead = line.table ? null : REMARK.exec(line.text);
    const first = lead ? readLabel(line.text.slice(lead[0].length)) : null;
    if (first?.number !== 1 || isDue(lines.slice(0, index), first)) return;
    for (let at = index + 1; isNext(lines[at], first, at - index + 1); at += 1) found.add(lines[at] as LogicalLine);
  });
  return found;
}

function isNext(line: LogicalLine | undefined, { style }: Label, number: number): boolean {
  return !line?.table && line?.label?.style === style && line.label.number === number;
}

/** Tells whether the text above has come to the first number of the same form and not gone on to another level. */
function isDue(above: readonly LogicalLine[], { style }: Label): boolean {
  const last = above.findLast(
    ({ label, table }) => !table && label && (label.style === style || ABOVE.has(label.style)),
  );
  return last?.label?.style === style && last.label.number === 1;
}
