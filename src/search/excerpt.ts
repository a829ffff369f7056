import { markRanges } from './mark.ts';

/** A piece of a text as it is shown: marked where a word was found, or a gap where words are left out. */
export type Piece = { kind: 'text' | 'mark'; text: string } | { kind: 'gap' };

const WHOLE = 420;
const AROUND = 48;

/** Returns a text in pieces with every occurrence marked; of a long text only what stands around occurrences. */
export function excerptPieces(text: string, keys: readonly string[], whole = WHOLE): Piece[] {
  const ranges = markRanges(text, keys);
  const windows: [number, number][] = [];
  if (text.length <= whole) windows.push([0, text.length]);
  else if (ranges.length === 0) windows.push([0, whole]);
  else {
    for (const [start, end] of ranges) {
      const from = start <= 2 * AROUND ? 0 : start - AROUND;
      const to = Math.min(text.length, end + AROUND);
      const last = windows[windows.length - 1];
      if (last !== undefined && from <= last[1] + 8) last[1] = Math.max(last[1], to);
      else windows.push([from, to]);
    }
  }
  const pieces: Piece[] = [];
  windows.forEach(([from, to], at) => {
    if (from > 0) pieces.push({ kind: 'gap' });
    let done = from;
    for (const [start, end] of ranges) {
      if (end <= from || start >= to) continue;
      if (start > done) pieces.push({ kind: 'text', text: text.slice(done, start) });
      pieces.push({ kind: 'mark', text: text.slice(Math.max(done, start), Math.min(end, to)) });
      done = Math.min(end, to);
    }
    if (done < to) pieces.push({ kind: 'text', text: text.slice(done, to) });
    if (at === windows.length - 1 && to < text.length) pieces.push({ kind: 'gap' });
  });
  return pieces;
}
