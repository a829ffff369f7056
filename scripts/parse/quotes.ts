import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const OPENS = /(?:改为|表述为|增加.{0,30}|作为第.{1,10}|如下|规定|内容为|之一)[：:，]?[“"「]/u;
/** What a line says that others stand in the place of. */
const CHANGED = /(?:修改|修订|修正|修訂|改为|改為|增加|加入|代替|替代)[^。；]{0,12}(?:如下)?(?:[—:：]|--)$/u;
const LONGEST = 80;
/** “《土壤污染防治法》第二十一条第二款第二项、第三项　…应当履行下列义务：”: the items that follow are of that law. */
const CITED = new RegExp(`第[${NUMERAL_CLASS}]+条.{0,8}?((?:、?第[${NUMERAL_CLASS}]+项)+)(?!.*[。；]).*[：:]$`, 'u');

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
    const cited = citedItems(lines, i);
    for (const line of cited) quoted.add(line);
    i += cited.length;
    let depth = OPENS.test(text) || opensBelow(lines, i) ? balance(text) : 0;
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

/** Tells whether a line begins the words that the line above puts in the place of others: “…修改如下：” / “（八）…；”. */
function opensBelow(lines: readonly LogicalLine[], at: number): boolean {
  return /^[“「]/u.test(lines[at]?.text ?? '') && CHANGED.test(lines[at - 1]?.text ?? '');
}

/** Where a passage ends that a straight mark opens on a line of its own, behind “加入——”; -1 where none begins. */
function straightEnd(lines: readonly LogicalLine[], start: number): number {
  const opens = (lines[start]?.text ?? '').startsWith('"') && isOdd(lines[start]);
  if (!opens || !/(?:[—:：]|--)$/u.test(lines[start - 1]?.text ?? '')) return -1;
  return lines.findIndex((line, index) => index > start && index < start + LONGEST && isOdd(line));
}

/** The lines behind a citation of several items, from the second or a later one on, that bear just their numbers. */
function citedItems(lines: readonly LogicalLine[], start: number): LogicalLine[] {
  const named = CITED.exec(lines[start]?.text ?? '')?.[1]?.match(new RegExp(`[${NUMERAL_CLASS}]+`, 'gu')) ?? [];
  const numbers = named.map(parseNumeral);
  if ((numbers[0] ?? 1) === 1) return [];
  const below = lines.slice(start + 1, start + 1 + numbers.length);
  return below.every((line, index) => line.label?.style === 'han-paren' && line.label.number === numbers[index])
    ? below
    : [];
}

function isOdd(line: LogicalLine | undefined): boolean {
  return ((line?.text.match(/"/gu)?.length ?? 0) & 1) === 1;
}

function balance(text: string): number {
  return (text.match(/[“「]/gu)?.length ?? 0) - (text.match(/[”」]/gu)?.length ?? 0);
}
