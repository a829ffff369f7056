import { printedNumber } from './printed-number.ts';
import type { Level, Lists } from './word-lists.ts';

/** Prints automatic numbers: called once for each numbered paragraph in order. */
export type Numbering = (list: string, level: number) => string;

/**
 * Returns a function that prints the automatic numbers of a Word file from its lists (ECMA-376 §17.9).
 * Counters restart where a higher level counts on and where a list says so, as Word does.
 */
export function readNumbering(lists: Lists): Numbering {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const own = list?.levels[level];
    if (!list || !own) return '';
    const { levels } = list;
    const before = counters.get(list.definition) ?? [];
    const anew = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
    begun.add(`${id} ${level}`);
    const counts = before.map((count, at) => (at > level && restarts(levels[at], level) ? undefined : count));
    counts[level] = (anew === undefined ? (counts[level] ?? own.start - 1) : anew - 1) + 1;
    counters.set(list.definition, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = own.figures ? 'decimal' : (levels[index]?.format ?? 'decimal');
      return printedNumber(counts[index] ?? levels[index]?.start ?? 1, format);
    });
  };
}

function restarts(level: Level | undefined, behind: number): boolean {
  return level === undefined || level.restart === null || behind < level.restart;
}
