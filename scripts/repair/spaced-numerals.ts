import type { Label } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { Piece } from './piece.ts';

const SPACED = new RegExp(`^([${NUMERAL_CLASS}]{1,3})[ \\u3000]+(?=[\\p{Script=Han}“])`, 'u');
const LONGEST = 40;

/**
 * Finds numbers set apart from their words by a blank alone: headings (“一　总体要求”), which are short lines without
 * marks, and items behind a full-width blank (“二　設備費。”). Each must count on, or start again from one.
 */
export function spacedNumerals(pieces: readonly Piece[], source: string): ReadonlyMap<Piece, Label> {
  const found = pieces.flatMap((piece) => {
    if (piece.table || piece.dropped) return [];
    const raw = source.slice(piece.start, Math.min(piece.end, piece.start + LONGEST + 10));
    const digits = SPACED.exec(raw)?.[1];
    const short = piece.chars.text.length <= LONGEST && !/[，。；：]/u.test(piece.chars.text);
    if (!digits || !(short || raw.charAt(digits.length) === '\u3000')) return [];
    const number = parseNumeral(digits);
    return number === null ? [] : [{ piece, digits, number }];
  });
  const counted =
    found.length >= 2 &&
    found.every(({ number }, index) => {
      const before = found[index - 1]?.number ?? 0;
      return number === before + 1 || (number === 1 && before >= 2);
    });
  if (!counted) return new Map();
  return new Map(
    found.map(({ piece, digits, number }) => {
      const length = digits.length;
      return [piece, { style: 'han', number, after: null, path: [number], printed: length, length }];
    }),
  );
}
