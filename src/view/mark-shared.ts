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
    const form = bareChar(char);
    for (let i = 0; i < form.length; i += 1) places.push(at);
    bare += form;
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
  for (let from = 0, to = 0; from < quote.length; from = to) {
    const shared = marked[from] ?? false;
    while (to < quote.length && marked[to] === shared) to += 1;
    pieces.push({ text: quote.slice(from, to), shared });
  }
  return pieces;
}

const bareChars = new Map<string, string>();

/** The bare form of a single character; the texts consist of a few thousand. */
function bareChar(char: string): string {
  const known = bareChars.get(char) ?? bareForm(char);
  bareChars.set(char, known);
  return known;
}
