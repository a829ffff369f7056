import type { Bare } from '../../domain/bare.ts';
import { insideFigure } from '../../domain/inside-figure.ts';

/** A block of both texts in compared characters, ends exclusive. */
export interface Block {
  same: boolean;
  a: [number, number];
  b: [number, number];
}

/** Characters that end a word and begin none: in 省级耐火材料 and 亿级耐火材料 the wording that is the same begins at 耐. */
const ENDINGS = new Set([...'级率们'].map((char) => char.codePointAt(0)));

/** Draws the edges of equal wording in where they would cut a figure (1｜00万元) or a word (省｜级) on either side. */
export function wholeWords(blocks: readonly Block[], one: string, a: Bare, two: string, b: Bare): Block[] {
  blocks.forEach((block, index) => {
    if (!block.same) return;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const length = (): number => block.a[1] - block.a[0];
    const cutAt = (inA: number, inB: number): boolean =>
      insideFigure(one, a.starts[inA] ?? one.length) || insideFigure(two, b.starts[inB] ?? two.length);
    while (before && length() > 0 && (cutAt(block.a[0], block.b[0]) || ENDINGS.has(a.codes[block.a[0]]))) {
      before.a[1] = block.a[0] += 1;
      before.b[1] = block.b[0] += 1;
    }
    while (after && length() > 0 && (cutAt(block.a[1], block.b[1]) || ENDINGS.has(a.codes[block.a[1]]))) {
      after.a[0] = block.a[1] -= 1;
      after.b[0] = block.b[1] -= 1;
    }
  });
  return blocks.filter(({ a: [from, to], b: [start, end] }) => from < to || start < end);
}
