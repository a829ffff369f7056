import { insideFigure } from '../domain/inside-figure.ts';
import { bareForm } from '../domain/normalize.ts';

/** A stretch of a quote, marked where it is wording that both clauses have. */
export interface TextPiece {
  text: string;
  shared: boolean;
}

/**
 * Splits a quote at the passages that both clauses share. A passage is found by its letters and digits alone,
 * since the two texts may differ in white space and punctuation; what stands between its characters is marked with it.
 * The first place counts where it cuts no figure in two.
 */
export function markShared(quote: string, passages: readonly string[]): TextPiece[] {
  const marked = new Array<boolean>(quote.length).fill(false);
  const places: number[] = [];
  let bare = '';
  for (let at = 0; at < quote.length; ) {
    const char = String.fromCodePoint(quote.codePointAt(at) ?? 0);
    for (const unit of bareForm(char)) {
      for (let i = 0; i < unit.length; i += 1) places.push(at);
      bare += unit;
    }
    at += char.length;
  }
  for (const passage of passages) {
    const wanted = bareForm(passage);
    if (wanted === '') continue;
    for (let start = bare.indexOf(wanted); start >= 0; start = bare.indexOf(wanted, start + 1)) {
      const from = places[start] ?? 0;
      const to = places[start + wanted.length - 1] ?? from;
      if (insideFigure(quote, from) || insideFigure(quote, to + 1)) continue;
      marked.fill(true, from, to + 1);
      break;
    }
  }
  const pieces: TextPiece[] = [];
  for (let i = 0; i < quote.length; i += 1) {
    const shared = marked[i] ?? false;
    const last = pieces.at(-1);
    if (last && last.shared === shared) last.text += quote.charAt(i);
    else pieces.push({ text: quote.charAt(i), shared });
  }
  return pieces;
}
