import type { Label } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { Piece } from './piece.ts';

const SPACED = new RegExp(`^([${NUMERAL_CLASS}]{1,3})[ \\u3000]+(?=[\\p{Script=Han}“])`, 'u');
const LONGEST = 40;

/**
 * Finds section numbers set apart from their heading by a blank alone (“一　总体要求”): short lines without marks whose
 * numbers count up from one.
 */
export function spacedNumerals(pieces: readonly Piece[], source: string): ReadonlyMap<Piece, Label> {
  const found = pieces.flatMap((piece) => {
    if (piece.table || piece.dropped || piece.chars.text.length > LONGEST || /[，。；：]/u.test(piece.chars.text))
      return [];
    const digits = SPACED.exec(source.slice(piece.start, piece.end))?.[1];
    const number = digits ? parseNumeral(digits) : null;
    return digits && number !== null ? [{ piece, digits, number }] : [];
  });
  const counted = found.length >= 2 && found.every((entry, index) => entry.number === index + 1);
  if (!counted) return new Map();
  return new Map(
    found.map(({ piece, digits, number }) => {
      const length = digits.length;
      return [piece, { style: 'han', number, after: null, path: [number], printed: length, length }];
    }),
  );
}
