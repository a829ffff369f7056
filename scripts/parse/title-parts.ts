import type { LogicalLine } from '../../src/domain/repaired-text.ts';

/**
 * Finds the lines of a title that name the part of a standard it is (“第2部分　报文接口规范”): one Arabic number, not the
 * first, and no other in the text. They head no clauses.
 */
export function titleParts(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const parts = lines.filter((line) => line.label?.style === 'book' && /^第\s*[\d０-９]+\s*部分/u.test(line.text));
  const [number, ...others] = new Set(parts.map((line) => line.label?.number));
  return new Set(number !== 1 && others.length === 0 ? parts : []);
}
