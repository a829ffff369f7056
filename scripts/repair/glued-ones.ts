import { type Label, readDueNumber, readGluedNumber, readLabel } from '../../src/domain/label.ts';
import { leavesOpen } from './layout.ts';
import type { Piece } from './piece.ts';

const FAR = 12;

/**
 * Finds first items whose number stands right before a figure (“1.5G网络覆盖工程” above “2.千兆光网工程”): no item 1 is
 * open, the line above is over, and the next number is 2.
 */
export function gluedOnes(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const live = pieces.filter((piece) => !piece.dropped && !piece.table);
  const labels = new Map<Piece, Label>();
  let last = 0;
  live.forEach((piece, index) => {
    const { text } = piece.chars;
    const own = readLabel(text, piece.spaced);
    if (own?.style === 'number') last = own.number;
    if (own || last === 1 || leavesOpen(live[index - 1]?.chars.text ?? '', text)) return;
    const below = live
      .slice(index + 1, index + FAR)
      .map((next) => readLabel(next.chars.text, next.spaced) ?? readSetApart(next.chars.text));
    const label = readDueNumber(text, -1, below.find((next) => next !== null) ?? null);
    if (label) labels.set(piece, label);
  });
  return labels;
}

/** A number before a figure that is no decimal: “2、50人以上”, “2. 1起”. */
function readSetApart(text: string): Label | null {
  return /^\d{1,2}(?:[﹒、]|[.．]\s)/u.test(text) ? readGluedNumber(text) : null;
}
