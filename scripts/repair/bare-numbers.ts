import { type Label, plainLabel, readLabel } from '../../src/domain/label.ts';
import { ENDS } from './layout.ts';
import type { Piece } from './piece.ts';

const APART = 6;
/** A row of a table may have a star that its notes explain: “3*”. */
const BARE = /^[1-9]\d?[*＊]?$/u;

/**
 * Finds items whose number stands alone on a line without any mark (“5” above “优化服务。…”): two or more that count on,
 * close together, from one or from the last numbered item. Anything else of this look is a page number or a figure.
 */
export function bareNumbers(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const labels = new Map<Piece, Label>();
  let last = 0;
  let run: { piece: Piece; index: number; number: number }[] = [];
  const live = pieces.filter((piece) => !piece.dropped);
  const close = (): void => {
    if (run.length >= 2) for (const { piece, number } of run) labels.set(piece, labelOf(piece, number));
    run = [];
  };
  live.forEach((piece, index) => {
    if (isBare(live, index)) {
      const number = Number.parseInt(piece.chars.text, 10);
      const before = run.at(-1);
      if (before && (number !== before.number + 1 || index - before.index >= APART)) close();
      if (run.length > 0 || number === 1 || number === last + 1) run.push({ piece, index, number });
      return;
    }
    const label = piece.table ? null : readLabel(piece.chars.text);
    if (label?.style === 'number') last = label.number;
  });
  close();
  return labels;
}

function isBare(live: readonly Piece[], index: number): boolean {
  const piece = live[index];
  const next = live[index + 1];
  if (!piece || !next || piece.table || piece.kind || next.table || !BARE.test(piece.chars.text)) return false;
  const before = live[index - 1]?.chars.text ?? '';
  return /^[\p{Script=Han}“《]/u.test(next.chars.text) && readLabel(next.chars.text) === null && isOver(before);
}

/** What stands above is over: a sentence, or a heading. */
function isOver(text: string): boolean {
  return text === '' || ENDS.test(text) || text.length <= 30;
}

function labelOf(piece: Piece, number: number): Label {
  const { text } = piece.chars;
  return plainLabel('number', text, text.length, number);
}
