import { type Chars, joinChars, sliceChars } from '../../src/domain/chars.ts';
import { BLANK_ENTITY, MARK_ENTITY, markOf } from '../../src/domain/entities.ts';
import { INVISIBLE } from '../../src/domain/invisible.ts';
import { characterOf } from '../../src/domain/radicals.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import { ruleRepair } from './piece.ts';
import { fullWidthAt } from './punctuation.ts';
import { spaceIsDamage } from './spaces.ts';

/** Tells which source offsets a repair has already dealt with. */
export type Touched = ReadonlySet<number>;

const RADICAL_SHOWN = '提取所得的部首字形，改作同形的汉字';
const ENTITY_SHOWN = '网页的写法，改作所指的字';
/** Characters that print nothing, and the sign of a line end that a program showed. */
const UNSEEN = new RegExp(`^(?:[${INVISIBLE}]|[¶↵⏎])+$`, 'u');
const BLANKS = new RegExp(`^(?:\\s|${BLANK_ENTITY})+$`, 'u');
const CANDIDATE = new RegExp(
  `(?:\\s|${BLANK_ENTITY})+|[${INVISIBLE}]+|[¶↵⏎]+(?=\\s*$)|${MARK_ENTITY}|[,;:?!()\\u2e80-\\u2ef3\\u2f00-\\u2fd5]`,
  'gu',
);

/**
 * Removes stray blanks inside a line, shows half-width punctuation full-width and radicals as the characters they print.
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
    const unseen = UNSEEN.test(match[0]);
    const blank = BLANKS.test(match[0]);
    const mark = blank || unseen ? null : markOf(match[0]);
    const character = blank || unseen ? null : (mark ?? characterOf(match[0]));
    const space = match[0].trim() === '' ? null : ' ';
    const blankAfter = spaceIsDamage(text, start, end) ? '' : space;
    const after = unseen ? '' : blank ? blankAfter : (character ?? fullWidthAt(text, start));
    if (after === null) continue;
    const range: [number, number] = [from, (at[end - 1] ?? from) + 1];
    if (unseen) repairs.push(ruleRepair('invisible', 'space', range, match[0], '', '不印出的排版字符，不属文字'));
    else if (blank) repairs.push(ruleRepair('inner-space', 'space', range, match[0], after, '版面空格，不属文字'));
    else if (mark) repairs.push(ruleRepair('entity', 'character', range, match[0], after, ENTITY_SHOWN));
    else if (character) repairs.push(ruleRepair('radical', 'character', range, match[0], after, RADICAL_SHOWN));
    else repairs.push(ruleRepair('full-width', 'punctuation', range, match[0], after, '半角标点改作全角'));
    parts.push(sliceChars(chars, kept, start));
    if (after !== '') parts.push({ text: after, at: at.subarray(start, start + after.length) });
    kept = end;
  }
  if (kept === 0) return chars;
  parts.push(sliceChars(chars, kept));
  return joinChars(parts.filter((part) => part.text !== ''));
}
