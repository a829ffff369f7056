import type { Label } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { Piece } from './piece.ts';

const SPACED = new RegExp(`^([${NUMERAL_CLASS}]{1,3})[ \\u3000]+(?=[\\p{Script=Han}“])`, 'u');
const LONGEST = 40;
/** What leads to a list: “…享有左列各项之自由权。”, “…下列职权：”. */
const ANNOUNCES = /[：:]$|(?:[左下]列|如[左下]|以下)[^。]*。$/u;
const ENOUGH = 3;
const FAR = 6;

/**
 * Finds numbers set apart from their words by a blank alone: headings (“一　总体要求”), which are short lines without
 * marks, and items behind a full-width blank (“二　設備費。”). Each must count on, or start again from one. Sentences
 * behind a half-width blank are items where three or more of them are announced.
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
  const own = counted ? found.map(({ piece, digits, number }) => [piece, labelOf(digits, number)] as const) : [];
  return new Map([...announced(pieces, source), ...own]);
}

/** “一 人民之身体非依法律，不得逮捕。” and those that count on from it, one behind the end of the other. */
function announced(pieces: readonly Piece[], source: string): ReadonlyMap<Piece, Label> {
  const live = pieces.filter((piece) => !piece.dropped);
  const digitsAt = (index: number): string => {
    const piece = live[index];
    return !piece || piece.table ? '' : (SPACED.exec(source.slice(piece.start, piece.end))?.[1] ?? '');
  };
  const labels = new Map<Piece, Label>();
  live.forEach((before, index) => {
    if (!ANNOUNCES.test(before.chars.text) || parseNumeral(digitsAt(index + 1)) !== 1) return;
    const run = [index + 1];
    for (let at = index + 2; at <= (run.at(-1) ?? 0) + FAR; at += 1) {
      const over = /[。；]$/u.test(live[at - 1]?.chars.text ?? '');
      if (over && parseNumeral(digitsAt(at)) === run.length + 1) run.push(at);
    }
    if (run.length < ENOUGH) return;
    for (const [order, at] of run.entries()) labels.set(live[at] as Piece, labelOf(digitsAt(at), order + 1));
  });
  return labels;
}

function labelOf(digits: string, number: number): Label {
  const { length } = digits;
  return { style: 'han', number, after: null, path: [number], printed: length, length };
}
