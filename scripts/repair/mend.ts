import { type Chars, joinChars, sliceChars } from '../../src/domain/chars.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import { ruleRepair } from './piece.ts';
import { fullWidthAt } from './punctuation.ts';
import { spaceIsDamage } from './spaces.ts';

/** Tells which source offsets a repair has already dealt with. */
export type Touched = ReadonlySet<number>;

const CANDIDATE = /\s+|[,;:?!()]/gu;

/**
 * Removes stray blanks inside a line and shows half-width punctuation full-width.
 * Returns the mended characters; the repairs are pushed to the list. What an editor has touched stays as it is.
 */
export function mendLine(chars: Chars, touched: Touched, repairs: RepairDraft[]): Chars {
  const { text, at } = chars;
  const parts: Chars[] = [];
  let kept = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const from = at[start] ?? 0;
    if (touched.has(from)) continue;
    const blank = match[0].trim() === '';
    const after = blank ? (spaceIsDamage(text, start, end) ? '' : null) : fullWidthAt(text, start);
    if (after === null) continue;
    const range: [number, number] = [from, (at[end - 1] ?? from) + 1];
    if (blank) repairs.push(ruleRepair('inner-space', 'space', range, match[0], '', '版面空格，不属文字'));
    else repairs.push(ruleRepair('full-width', 'punctuation', range, match[0], after, '半角标点改作全角'));
    parts.push(sliceChars(chars, kept, start));
    if (after !== '') parts.push({ text: after, at: at.subarray(start, end) });
    kept = end;
  }
  if (kept === 0) return chars;
  parts.push(sliceChars(chars, kept));
  return joinChars(parts.filter((part) => part.text !== ''));
}
