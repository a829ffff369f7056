import { searchForm } from '../domain/normalize.ts';
import { NUMERAL_CLASS } from '../domain/numeral.ts';
import { searchCharacters } from './token.ts';

/** Returns in how many clauses a string stands. */
export type CountClauses = (key: string) => Promise<number>;

const LONGEST_PIECE = 8;
/** As long as a sentence that somebody quotes. */
const LONGEST_PHRASE = 80;

/** A phrase taken apart. */
export interface Segmented {
  /** Words that the corpus has, each once. */
  pieces: string[];
  /** What is left between them and stands in no clause. */
  dropped: string[];
  /** What is left between them and was not looked for: single characters that stand in clauses, and what is too long. */
  lone: string[];
}

/** Two characters that are never parted: those of a number (四百, 5百, 17.1, 20%, 百分之) and those of a Latin word (HACCP, 5G). */
const JOINED = new RegExp(
  `^(?:百分|分之|[万亿]元|[\\d${NUMERAL_CLASS}万亿]{2}|[\\p{Script=Latin}\\d]{2}|\\d[.%‰]|\\.\\d)$`,
  'u',
);
/** Marks that part words; the point and the sign of a number stay with it. */
const MARKS = /(?<!\d)[.%‰]|\.(?!\d)|[^\P{P}.%‰]+|\p{S}+/gu;
/** A number alone, out of its phrase, says nothing: 15 of 第15条. */
const BARE_NUMBER = new RegExp(`^(?:第|百分之)?[\\d.%‰${NUMERAL_CLASS}万亿]+$`, 'u');

/**
 * Cuts a phrase without spaces into words that the corpus has (新密耐材产值目标 → 新密 耐材 产值 目标).
 * Takes the cut whose pieces are long and frequent, and never cuts inside a number (四百亿元, 400亿元) or a Latin word.
 * Where nothing but numbers would be left to look for, there are no pieces.
 */
export async function segment(phrase: string, count: CountClauses, known: ReadonlySet<string>): Promise<Segmented> {
  const parts = phrase.normalize('NFKC').split(MARKS).map(searchCharacters);
  const whole = parts.flat();
  /** Where a mark was left out: what stands on either side is no run of characters. */
  const marked = new Set<number>();
  parts.reduce((at, part) => marked.add(at) && at + part.length, 0);
  const characters = whole.slice(0, LONGEST_PHRASE);
  const beyond = whole.slice(LONGEST_PHRASE).join('');
  const total = characters.length;
  const isCut = (at: number): boolean =>
    at > 0 && at < total && !marked.has(at) && JOINED.test(characters.slice(at - 1, at + 1).join(''));
  const worth = new Map<string, number>();
  for (let from = 0; from < total; from += 1) {
    for (let to = from + 2; to <= Math.min(total, from + LONGEST_PIECE); to += 1) {
      const piece = characters.slice(from, to).join('');
      const clauses = await count(piece);
      if (clauses === 0 && !known.has(piece)) break;
      if (isCut(from) || isCut(to)) continue;
      worth.set(`${from} ${to}`, (piece.length - 1) ** 1.2 * Math.log2(1 + clauses) + (known.has(piece) ? 8 : 0));
    }
  }
  interface Cut {
    score: number;
    pieces: string[];
    /** Characters that no piece has, those that follow each other together. */
    left: string[];
    open: boolean;
  }
  const best: Cut[] = [{ score: 0, pieces: [], left: [], open: false }];
  for (let to = 1; to <= total; to += 1) {
    const one = best[to - 1] ?? { score: 0, pieces: [], left: [], open: false };
    const char = characters[to - 1] ?? '';
    const left =
      one.open && !marked.has(to - 1) ? [...one.left.slice(0, -1), `${one.left.at(-1)}${char}`] : [...one.left, char];
    let top: Cut = { ...one, left, open: true };
    for (let from = Math.max(0, to - LONGEST_PIECE); from < to - 1; from += 1) {
      const value = worth.get(`${from} ${to}`);
      const before = best[from];
      if (value === undefined || before === undefined || before.score + value <= top.score) continue;
      const pieces = [...before.pieces, characters.slice(from, to).join('')];
      top = { score: before.score + value, pieces, left: before.left, open: false };
    }
    best.push(top);
  }
  const { pieces, left } = best[total] ?? { pieces: [], left: [] };
  if (pieces.every((piece) => BARE_NUMBER.test(piece))) return { pieces: [], dropped: [searchForm(phrase)], lone: [] };
  const rest = [...new Set(left)];
  const counts = await Promise.all(rest.map(count));
  return {
    pieces: [...new Set(pieces.map(searchForm))],
    dropped: rest.filter((_, at) => counts[at] === 0),
    lone: [...rest.filter((_, at) => counts[at] !== 0), ...(beyond === '' ? [] : [beyond])],
  };
}
