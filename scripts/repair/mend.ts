import { type Chars, joinChars, sliceChars } from '../../src/domain/chars.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import { ruleRepair } from './piece.ts';
import { fullWidthAt } from './punctuation.ts';
import { spaceIsDamage } from './spaces.ts';

/** Tells which source offsets a repair has already dealt with. */
export type Touched = ReadonlySet<number>;

/**
 * Removes stray blanks inside a line and shows half-width punctuation full-width.
 * Returns the mended characters; the repairs are pushed to the list. What an editor has touched stays as it is.
 */
export function mendLine(chars: Chars, touched: Touched, repairs: RepairDraft[]): Chars {
  const { text, at } = chars;
  const parts: Chars[] = [];
  let kept = 0;
  let i = 0;
  while (i < text.length) {
    if (/\s/u.test(text.charAt(i)) && !touched.has(at[i] ?? -1)) {
      let end = i;
      while (end < text.length && /\s/u.test(text.charAt(end))) end += 1;
      if (spaceIsDamage(text, i, end)) {
        parts.push(sliceChars(chars, kept, i));
        const range: [number, number] = [at[i] ?? 0, (at[end - 1] ?? 0) + 1];
        repairs.push(ruleRepair('inner-space', 'space', range, text.slice(i, end), '', '版面空格，不属文字'));
        kept = end;
      }
      i = end;
      continue;
    }
    const wide = touched.has(at[i] ?? -1) ? null : fullWidthAt(text, i);
    if (wide !== null) {
      parts.push(sliceChars(chars, kept, i), { text: wide, at: at.subarray(i, i + 1) });
      const range: [number, number] = [at[i] ?? 0, (at[i] ?? 0) + 1];
      repairs.push(ruleRepair('full-width', 'punctuation', range, text.charAt(i), wide, '半角标点改作全角'));
      kept = i + 1;
    }
    i += 1;
  }
  parts.push(sliceChars(chars, kept));
  return joinChars(parts.filter((part) => part.text !== ''));
}
