import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const FIGURE = /^(?:[-－]?\d[\d,，.]*[%％]?|[-—－]{1,2})$/u;
/** A cell is a few words without the mark of a sentence. */
const LONGEST = 30;
const APART = 4;
const ENOUGH = 4;

/**
 * Finds the cells of a table that lost its columns, a cell on each line: figures alone on their lines, four or more with
 * only short words between them (“一、一般公共预算” / “4512.36” / “一、基本支出” / “1820.16”). The numbers in front
 * of such words number rows of the table, not clauses.
 */
export function flattenedCells(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const cells = new Set<LogicalLine>();
  let run: number[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined && run.length >= ENOUGH)
      for (const line of lines.slice(Math.max(0, first - 1), (run.at(-1) ?? first) + 1)) cells.add(line);
    run = [];
  };
  lines.forEach((line, index) => {
    if (line.table || !isShort(line.text)) close();
    else if (FIGURE.test(line.text)) {
      if (run.length > 0 && index - (run.at(-1) ?? index) > APART) close();
      run.push(index);
    }
  });
  close();
  return cells;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST && !/[。；！？]/u.test(text);
}
