import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Piece } from './piece.ts';

/** A translation is at least so long, and has words that a list of names or of terms has not. */
const LETTERS = 200;
const WORDS = /\b(?:the|of|and|to|in|shall|is|by)\b/giu;
const MANY = 8;
const LINES = 3;
const RARE = 0.05;

/**
 * Marks a translation behind a Chinese text (“Article 1 Pursuant to the Constitution…”): lines to the end that hardly
 * hold a Chinese character. A text that alternates between two languages keeps all its lines.
 */
export function markForeignTail(pieces: readonly Piece[], source: Source): Diagnostic[] {
  const live = pieces.filter((piece) => !piece.dropped);
  const last = live.findLastIndex((piece) => piece.table !== null || piece.kind !== null || !isForeign(piece));
  const first = live.findIndex((piece, index) => index > last && lettersOf(piece) > 0);
  const tail = first < 0 ? [] : live.slice(first);
  const above = live.slice(0, Math.max(0, first));
  const [begin] = tail;
  const sum = tail.reduce((total, piece) => total + lettersOf(piece), 0);
  const words = tail.reduce((total, piece) => total + (piece.chars.text.match(WORDS)?.length ?? 0), 0);
  if (!begin || tail.length < LINES || sum < LETTERS || words < MANY || above.length === 0) return [];
  if (above.some((piece) => lettersOf(piece) >= 40 && isForeign(piece))) return [];
  for (const piece of tail) piece.dropped = true;
  return [
    {
      ruleId: 'foreign-text',
      severity: 'info',
      message: `从“${begin.chars.text.slice(0, 30)}”起到文末是外文，共 ${tail.length} 行，未分条。`,
      file: source.file,
      line: begin.line,
      column: 1,
      hint: '多是译文；若要分条，请另存为一件文件。',
    },
  ];
}

function isForeign(piece: Piece): boolean {
  const han = piece.chars.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han <= lettersOf(piece) * RARE;
}

function lettersOf(piece: Piece): number {
  return piece.chars.text.match(/\p{L}/gu)?.length ?? 0;
}
