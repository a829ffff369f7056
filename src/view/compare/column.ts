import { bare } from '../../domain/bare.ts';
import type { Level } from '../../domain/level.ts';
import { type Alignment, align, type Piece, sameInFirst } from './align.ts';

/** A clause or section chosen for comparing, with what stands over its column. */
export interface Chosen {
  id: string;
  level: Level;
  /** Region and year, e.g. 郑州 2022. */
  document: string;
  citation: string;
  heading: string;
  docNumber: string | null;
  issuedOn: string | null;
  validity: string;
  url: string;
  text: string;
}

/** A column of the comparison: the clause and its text cut into pieces. */
export interface Column extends Chosen {
  pieces: Piece[];
  /** Share of its compared characters that another column has too, 0 to 100. */
  share: number;
}

/** The alignment of one column with the first. */
export interface Aligned {
  column: number;
  alignment: Alignment;
}

/** Two to six clauses side by side, each aligned with the first; of two, the variants are numbered in both. */
export interface Comparison {
  columns: Column[];
  aligned: Aligned[];
  same: number;
}

/** Lays the chosen clauses side by side; of three or more, each is aligned with the first. */
export function compare(chosen: readonly Chosen[]): Comparison {
  const [first, second] = chosen;
  if (!first) return { columns: [], aligned: [], same: 0 };
  if (!second) {
    const plain: Piece = { kind: 'mark', text: first.text, variant: null };
    return { columns: [{ ...first, pieces: [plain], share: 0 }], aligned: [], same: 0 };
  }
  if (chosen.length === 2) {
    const alignment = align(first.text, second.text);
    return {
      columns: [
        { ...first, pieces: alignment.a, share: percent(alignment.same, alignment.ofA) },
        { ...second, pieces: alignment.b, share: percent(alignment.same, alignment.ofB) },
      ],
      aligned: [{ column: 1, alignment }],
      same: alignment.same,
    };
  }
  const others = chosen.slice(1);
  const shared = others.map((other) => sameInFirst(first.text, other.text));
  const anywhere = Array.from(bare(first.text).codes, (_, i) => shared.some((flags) => flags[i] ?? false));
  const same = anywhere.filter(Boolean).length;
  const aligned = others.map((other, index) => ({ column: index + 1, alignment: align(first.text, other.text) }));
  return {
    columns: [
      { ...first, pieces: piecesOf(first.text, anywhere), share: percent(same, anywhere.length) },
      ...others.map((other, index): Column => {
        const alignment = aligned[index]?.alignment;
        return {
          ...other,
          pieces: alignment?.b ?? [],
          share: alignment ? percent(alignment.same, alignment.ofB) : 0,
        };
      }),
    ],
    aligned,
    same,
  };
}

function piecesOf(text: string, same: readonly boolean[]): Piece[] {
  const read = bare(text);
  const pieces: Piece[] = [];
  let done = 0;
  const mark = (end: number): void => {
    if (end > done) pieces.push({ kind: 'mark', text: text.slice(done, end), variant: null });
    done = end;
  };
  for (let i = 0; i < same.length; ) {
    let j = i;
    while (j < same.length && same[j] === same[i]) j += 1;
    mark(read.starts[i] ?? text.length);
    const end = read.ends[j - 1] ?? text.length;
    pieces.push({ kind: same[i] ? 'same' : 'variant', text: text.slice(done, end), variant: null });
    done = end;
    i = j;
  }
  mark(text.length);
  return pieces;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
