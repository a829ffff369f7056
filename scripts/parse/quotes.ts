import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const OPENS = /(?:改为|表述为|增加.{0,30}|作为第.{1,10}|如下|规定|内容为|之一)[：:，]?[“"「]/u;
const LONGEST = 80;

/**
 * Finds the lines inside a quotation that an earlier line opened (“将第三条修改为：“…”), so that the numbers of a law
 * quoted in an amendment are not taken for structure. A quotation that never closes is none.
 */
export function quotedLines(lines: readonly LogicalLine[]): ReadonlySet<LogicalLine> {
  const quoted = new Set<LogicalLine>();
  for (let i = 0; i < lines.length; i += 1) {
    const text = lines[i]?.text ?? '';
    const end = straightEnd(lines, i);
    if (end > i) {
      for (const line of lines.slice(i, end + 1)) quoted.add(line);
      i = end;
      continue;
    }
    let depth = OPENS.test(text) ? balance(text) : 0;
    if (depth <= 0) continue;
    for (let j = i + 1; j < Math.min(lines.length, i + LONGEST); j += 1) {
      depth += balance(lines[j]?.text ?? '');
      if (depth > 0) continue;
      for (const line of lines.slice(i + 1, j + 1)) quoted.add(line);
      i = j;
      break;
    }
  }
  return quoted;
}

/** Where a passage ends that a straight mark opens on a line of its own, behind “加入——”; -1 where none begins. */
function straightEnd(lines: readonly LogicalLine[], start: number): number {
  const opens = (lines[start]?.text ?? '').startsWith('"') && isOdd(lines[start]);
  if (!opens || !/(?:[—:：]|--)$/u.test(lines[start - 1]?.text ?? '')) return -1;
  return lines.findIndex((line, index) => index > start && index < start + LONGEST && isOdd(line));
}

function isOdd(line: LogicalLine | undefined): boolean {
  return ((line?.text.match(/"/gu)?.length ?? 0) & 1) === 1;
}

function balance(text: string): number {
  return (text.match(/[“「]/gu)?.length ?? 0) - (text.match(/[”」]/gu)?.length ?? 0);
}
