import { isDutyLine } from '../../src/domain/line-shape.ts';
import type { LogicalLine } from '../../src/domain/repaired-text.ts';

const OPENER = /^([\p{Script=Han}]{2,8})[：:]/u;
const AFTER_HEADING = /^[^。！？；：:]{2,40}。([\p{Script=Han}]{2,8})[：:]/u;
const OFTEN = 3;

/**
 * Finds the words that open paragraphs again and again in a page (发展思路：, 工作重点：, 主要举措：),
 * on lines of their own or behind the heading of a numbered line.
 */
export function recurringOpeners(lines: readonly LogicalLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.table || isDutyLine(line.text)) continue;
    const words = line.text.slice(line.label?.length ?? 0, 80);
    const opener = OPENER.exec(words)?.[1] ?? AFTER_HEADING.exec(words)?.[1];
    if (opener && !/^(?:附件|抄送|主办|督办|注)$/u.test(opener)) counts.set(opener, (counts.get(opener) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([opener]) => opener));
}

/** Returns the recurring word that opens a paragraph, or null. */
export function openerOf(text: string, openers: ReadonlySet<string>): string | null {
  const opener = OPENER.exec(text)?.[1];
  return opener !== undefined && openers.has(opener) ? opener : null;
}

/** Returns the index where a recurring opener begins behind the heading of a numbered line, or -1. */
export function openerBehindHeading(text: string, openers: ReadonlySet<string>): number {
  const match = AFTER_HEADING.exec(text);
  return match?.[1] && openers.has(match[1]) ? match[0].length - match[1].length - 1 : -1;
}
