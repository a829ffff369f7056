import { diffArrays } from 'diff';
import { type Bare, bare } from '../../domain/bare.ts';
import { type Run, sharedRuns } from '../../domain/shared-runs.ts';
import { chainRuns } from './chain.ts';
import { type Block, wholeWords } from './whole-words.ts';

/** A stretch of one of two texts laid side by side: wording both have, wording only this one has, or marks between. */
export interface Piece {
  kind: 'same' | 'variant' | 'mark';
  text: string;
  /** The number of the variant (异文), the same in both texts; an empty text is a gap (此处无). */
  variant: number | null;
}

/** One place where two texts differ. */
export interface Variant {
  number: number;
  a: string;
  b: string;
}

/** Two texts laid side by side. */
export interface Alignment {
  a: Piece[];
  b: Piece[];
  variants: Variant[];
  /** Compared characters that are the same, and how many either text has. */
  same: number;
  ofA: number;
  ofB: number;
}

/** Compared characters from which on equal wording counts as the same (五字以上连续相同算同文). */
export const LEAST_SAME = 5;

/** Lays two texts side by side, character by character; punctuation and white space are not compared. */
export function align(one: string, two: string): Alignment {
  const [a, b] = [bare(one), bare(two)];
  const blocks = blocksOf(one, a, two, b);
  const numbers = new Map(blocks.filter(({ same }) => !same).map((block, index) => [block, index + 1]));
  const pieces = (text: string, read: Bare, side: 'a' | 'b'): Piece[] => cut(text, read, blocks, side, numbers);
  const [left, right] = [pieces(one, a, 'a'), pieces(two, b, 'b')];
  const variantText = (list: readonly Piece[], number: number): string =>
    list.find(({ variant }) => variant === number)?.text ?? '';
  return {
    a: left,
    b: right,
    variants: [...numbers.values()].map((number) => ({
      number,
      a: variantText(left, number),
      b: variantText(right, number),
    })),
    same: blocks.reduce((sum, block) => sum + (block.same ? block.a[1] - block.a[0] : 0), 0),
    ofA: a.codes.length,
    ofB: b.codes.length,
  };
}

/** Returns for each compared character of the first text whether it is the same wording in the second. */
export function sameInFirst(one: string, two: string): boolean[] {
  const [a, b] = [bare(one), bare(two)];
  const flags = new Array<boolean>(a.codes.length).fill(false);
  for (const block of blocksOf(one, a, two, b)) if (block.same) flags.fill(true, ...block.a);
  return flags;
}

function blocksOf(one: string, a: Bare, two: string, b: Bare): Block[] {
  const widened = widen(mergeBlocks(rawBlocks(a, b)), a, b);
  return mergeBlocks(wholeWords(widened, one, a, two, b));
}

/** Differences from which on the shortest script is not worth its cost, which grows with their square. */
const MOST_EDITS = 90;

function rawBlocks(a: Bare, b: Bare): Block[] {
  const runs = sharedRuns(a, b, LEAST_SAME);
  if (runs.length === 0) return chainBlocks([], a, b);
  const script = diffArrays([...a.codes], [...b.codes], { maxEditLength: MOST_EDITS });
  if (script === undefined) return chainBlocks(chainRuns(runs), a, b);
  let [i, j] = [0, 0];
  return script.map(({ value, added, removed }): Block => {
    const [inA, inB] = [added ? 0 : value.length, removed ? 0 : value.length];
    const block: Block = { same: !added && !removed, a: [i, i + inA], b: [j, j + inB] };
    i += inA;
    j += inB;
    return block;
  });
}

/** Returns the blocks of a chain of equal runs, with what is between them as differences. */
function chainBlocks(chain: readonly Run[], a: Bare, b: Bare): Block[] {
  let [i, j] = [0, 0];
  const blocks: Block[] = [];
  for (const run of [...chain, { a: a.codes.length, b: b.codes.length, length: 0 }]) {
    if (run.a > i || run.b > j) blocks.push({ same: false, a: [i, run.a], b: [j, run.b] });
    [i, j] = [run.a + run.length, run.b + run.length];
    if (run.length > 0) blocks.push({ same: true, a: [run.a, i], b: [run.b, j] });
  }
  return blocks;
}

/** Takes equal runs that are too short for differences, and joins differences that touch. */
function mergeBlocks(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const same = block.same && block.a[1] - block.a[0] >= LEAST_SAME;
    const last = merged.at(-1);
    if (last && last.same === same) {
      last.a[1] = block.a[1];
      last.b[1] = block.b[1];
    } else merged.push({ same, a: [...block.a], b: [...block.b] });
  }
  return merged;
}

/** Gives equal wording at the edges of a difference to the same wording beside it, where the shortest script had torn it off. */
function widen(blocks: readonly Block[], a: Bare, b: Bare): Block[] {
  blocks.forEach((block, index) => {
    if (block.same) return;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const open = (): boolean => block.a[0] < block.a[1] && block.b[0] < block.b[1];
    while (after && open() && a.codes[block.a[1] - 1] === b.codes[block.b[1] - 1]) {
      block.a[1] = after.a[0] -= 1;
      block.b[1] = after.b[0] -= 1;
    }
    while (before && open() && a.codes[block.a[0]] === b.codes[block.b[0]]) {
      block.a[0] = before.a[1] += 1;
      block.b[0] = before.b[1] += 1;
    }
  });
  return blocks.filter(({ a: [from, to], b: [start, end] }) => from < to || start < end);
}

const OPENERS = /[“‘（《〈「『(\s]*$/u;
const CLOSERS = /^[”’）》〉」』)%]*/u;

/** Cuts a text at the blocks; opening marks go with what follows, closing marks with what is before, the rest stands between. */
function cut(
  text: string,
  read: Bare,
  blocks: readonly Block[],
  side: 'a' | 'b',
  numbers: ReadonlyMap<Block, number>,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const between = (end: number): string => {
    const gap = text.slice(done, end);
    done = end;
    return gap;
  };
  const add = (piece: Piece): void => {
    if (piece.text !== '' || piece.kind === 'variant') pieces.push(piece);
  };
  let absent: Piece[] = [];
  for (const block of blocks) {
    const [from, to] = block[side];
    const variant = numbers.get(block) ?? null;
    const kind = block.same ? 'same' : 'variant';
    if (from === to) {
      absent.push({ kind, text: '', variant });
      continue;
    }
    const gap = between(read.starts[from] ?? text.length);
    const closing = pieces.length > 0 ? (CLOSERS.exec(gap)?.[0] ?? '') : '';
    const opening = OPENERS.exec(gap.slice(closing.length))?.[0] ?? '';
    const last = pieces.at(-1);
    if (last && last.text !== '') last.text += closing;
    else add({ kind: 'mark', text: closing, variant: null });
    const mark: Piece = { kind: 'mark', text: gap.slice(closing.length, gap.length - opening.length), variant: null };
    const sentenceEnds = /[。；！？]/u.test(mark.text);
    for (const piece of sentenceEnds ? [mark, ...absent] : [...absent, mark]) add(piece);
    absent = [];
    add({ kind, text: opening + between(read.ends[to - 1] ?? text.length), variant });
  }
  const rest = between(text.length);
  const closing = CLOSERS.exec(rest)?.[0] ?? '';
  const last = pieces.at(-1);
  if (last && last.text !== '') last.text += closing;
  else add({ kind: 'mark', text: closing, variant: null });
  add({ kind: 'mark', text: rest.slice(closing.length), variant: null });
  for (const piece of absent) add(piece);
  return pieces;
}
