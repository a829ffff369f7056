import { type Label, plainLabel } from '../../src/domain/label.ts';
import type { Piece } from './piece.ts';
import { UNITS } from './units.ts';

/** A bare number in front of Chinese words; behind it no unit of measure, which would make it a figure. */
const BARE = new RegExp(`^(\\d{1,2})(?=\\s*[\\p{Script=Han}“《])(?!\\s*[${UNITS}层处座])`, 'u');
const FAR = 12;

/**
 * Finds items numbered by a bare figure, as technical rules print them (“应包括下列内容：” / “1 建筑年代…；” /
 * “2 给水…；”): the first right behind a colon, the others behind the end of the item before, two at least.
 */
export function announcedItems(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const live = pieces.filter((piece) => !piece.dropped);
  const labels = new Map<Piece, Label>();
  live.forEach((piece, index) => {
    if (!/[：:]$/u.test(piece.chars.text) || numberOf(live[index + 1]) !== 1) return;
    const items = itemsFrom(live, index + 1);
    if (items.length < 2) return;
    for (const item of items) labels.set(item, labelOf(item, items.indexOf(item) + 1));
  });
  return labels;
}

function itemsFrom(live: readonly Piece[], from: number): Piece[] {
  const items: Piece[] = [];
  let last = from;
  for (let at = from; at < live.length && at - last <= FAR; at += 1) {
    const over = at === from || /[；;。]$/u.test(live[at - 1]?.chars.text ?? '');
    if (!over || numberOf(live[at]) !== items.length + 1) continue;
    items.push(live[at] as Piece);
    last = at;
  }
  return items;
}

function numberOf(piece: Piece | undefined): number | null {
  const match = !piece || piece.table || piece.kind ? null : BARE.exec(piece.chars.text);
  return match?.[1] ? Number(match[1]) : null;
}

function labelOf(piece: Piece, number: number): Label {
  return plainLabel('number', piece.chars.text, String(number).length, number);
}
