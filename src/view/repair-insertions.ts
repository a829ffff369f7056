import type { Insertion } from './mark-text.ts';
import type { TextMark } from './repair-marks.ts';

/**
 * Returns the elements that mark a clause’s repairs: `.ed` around changed characters, an empty `.ed0` where
 * characters were left out. Each names its repair, whose details the page holds once.
 */
export function repairInsertions(marks: readonly TextMark[]): Insertion[] {
  return marks.map(({ from, to, repair }) => ({
    from,
    to,
    open: `<span class="${from === to ? 'ed0' : 'ed'}" data-r="${repairNumber(repair.id)}">`,
    close: '</span>',
  }));
}

/** Returns the number of a repair in its document (`<doc>~12` → 12). */
export function repairNumber(id: string): number {
  return Number(id.slice(id.lastIndexOf('~') + 1));
}
