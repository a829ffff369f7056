import { searchForm } from '../domain/normalize.ts';
import { searchCharacters } from './token.ts';

/** Returns in how many clauses a string stands. */
export type CountClauses = (key: string) => Promise<number>;

const LONGEST_PIECE = 8;
const LONGEST_PHRASE = 40;

/**
 * Cuts a phrase without spaces into words that the corpus has (新密耐材产值目标 → 新密 耐材 产值 目标).
 * Takes the cut whose pieces are long and frequent; characters that belong to no word are left out.
 */
export async function segment(phrase: string, count: CountClauses, known: ReadonlySet<string>): Promise<string[]> {
  const characters = searchCharacters(phrase.normalize('NFKC').replace(/[\p{P}\p{S}]+/gu, '')).slice(0, LONGEST_PHRASE);
  const total = characters.length;
  const worth = new Map<string, number>();
  for (let from = 0; from < total; from += 1) {
    for (let to = from + 2; to <= Math.min(total, from + LONGEST_PIECE); to += 1) {
      const piece = characters.slice(from, to).join('');
      const clauses = await count(piece);
      if (clauses === 0 && !known.has(piece)) break;
      worth.set(`${from} ${to}`, (piece.length - 1) ** 1.2 * Math.log2(1 + clauses) + (known.has(piece) ? 8 : 0));
    }
  }
  const best: { score: number; pieces: string[] }[] = [{ score: 0, pieces: [] }];
  for (let to = 1; to <= total; to += 1) {
    let top = { score: best[to - 1]?.score ?? 0, pieces: best[to - 1]?.pieces ?? [] };
    for (let from = Math.max(0, to - LONGEST_PIECE); from < to - 1; from += 1) {
      const value = worth.get(`${from} ${to}`);
      const before = best[from];
      if (value === undefined || before === undefined || before.score + value <= top.score) continue;
      top = { score: before.score + value, pieces: [...before.pieces, characters.slice(from, to).join('')] };
    }
    best.push(top);
  }
  return [...new Set((best[total]?.pieces ?? []).map(searchForm))];
}
