import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const LONGEST = 24;
const ENOUGH = 2;

/**
 * Finds headings without a number that stand above counts which begin anew (“支持企业创新” above （一）, “支持人才引育”
 * above （一） again): two or more, the first above the first number of the page, so that no number stands higher.
 */
export function namelessSections(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const first = lines.findIndex((line) => !line.table && line.label !== null);
  const style = lines[first]?.label?.style;
  if (style !== 'han-paren' && style !== 'number') return new Set();
  const heads = lines.filter((line, index) => {
    const below = lines[index + 1]?.label;
    return isName(line) && below?.style === style && below.number === 1 && index + 1 >= first;
  });
  return heads.length >= ENOUGH && heads[0] === lines[first - 1] ? new Set(heads) : new Set();
}

function isName(line: LogicalLine): boolean {
  return (
    !line.table && !line.label && !line.kind && line.text.length <= LONGEST && !/[，。；：、！？…]/u.test(line.text)
  );
}
