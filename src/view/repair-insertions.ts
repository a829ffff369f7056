import type { Repair } from '../domain/repair.ts';
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
    open: `<span class="${from === to ? 'ed0' : isRoutine(repair) ? 'ed q' : 'ed'}" data-r="${repairNumber(repair.id)}">`,
    close: '</span>',
  }));
}

/** Tells whether a repair is a matter of routine: punctuation set in full width by a rule. */
export function isRoutine(repair: Pick<Repair, 'kind' | 'by'>): boolean {
  return repair.kind === 'punctuation' && repair.by === 'rule';
}

/** Returns the number of a repair in its document (`<doc>~12` → 12). */
export function repairNumber(id: string): number {
  return Number(id.slice(id.lastIndexOf('~') + 1));
}
