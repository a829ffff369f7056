import { type ClauseForm, leafContent, sourceContent } from '../../../src/search/layout.ts';
import { sumOf } from '../../lib/sum-store.ts';

/** What becomes one record of the index: a run of clauses, or a source as received. */
export interface Piece {
  /** Checksum of everything that its content is made from: where it is the same, the content is. */
  sum: string;
  /** How many clauses it holds; a source holds none. */
  size: number;
  /** Makes the content, which is large: only for what is not taken from before. */
  content(): string;
}

/** Returns the piece of a run of clauses. */
export function runPiece(forms: readonly ClauseForm[]): Piece {
  const sum = sumOf(JSON.stringify(forms.map(({ anchor, heading, text }) => [anchor, heading, text])));
  return { sum, size: forms.length, content: () => leafContent(forms) };
}

/** Returns the piece of a source. */
export function sourcePiece(text: string): Piece {
  return { sum: sumOf(JSON.stringify(text)), size: 0, content: () => sourceContent(text) };
}

/** Returns how many clauses some pieces hold. */
export function clausesIn(pieces: readonly Pick<Piece, 'size'>[]): number {
  return pieces.reduce((sum, { size }) => sum + size, 0);
}
