import { type Label, plainLabel } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { Piece } from './piece.ts';

const PRINTED = new RegExp(`^([${NUMERAL_CLASS}]{1,3})[,，](?=\\s*\\p{Script=Han})`, 'u');
const ENOUGH = 3;

/**
 * Finds sections whose number has a comma behind it (“一，各地…” “二，票证…”), as texts typed in before 1995 have them:
 * three or more that count from one. Anywhere else such a line is a sentence.
 */
export function commaNumbers(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const labels = new Map<Piece, Label>();
  for (const piece of pieces) {
    if (piece.table || piece.dropped || piece.kind) continue;
    const match = PRINTED.exec(piece.chars.text);
    const number = parseNumeral(match?.[1] ?? '');
    if (!match || number !== labels.size + 1) continue;
    labels.set(piece, plainLabel('han', piece.chars.text, match[0].length, number));
  }
  return labels.size >= ENOUGH ? labels : new Map();
}
