import { readLabel } from '../../src/domain/label.ts';
import { isArticleTitle } from '../../src/domain/line-shape.ts';
import type { Piece } from './piece.ts';

/** How a source is laid out, which decides what the end of a line means. */
export interface Layout {
  /** Width at which lines were wrapped (a full-width character counts two), or 0 where a line is a whole paragraph. */
  wrap: number;
  /** True where lines also break in the middle at marks and brackets, so that a short line means nothing. */
  noisy: boolean;
  /** True where a deeper indent begins a paragraph. */
  indented: boolean;
  /** Forms of number whose lines are running text, not headings: one that stops in the middle is broken. */
  running: ReadonlySet<string>;
  /** True where articles have a name on their line and their text below it (第一条 适用范围). */
  titled: boolean;
  /** True where a blank line separates paragraphs and lines within them stand close. */
  spaced: boolean;
}

/** Ends a sentence, with a remark in brackets behind it or without (…予以修改。（附件2）), or announces a list: nothing of the same line can follow. */
export const ENDS = /(?:[。！？；：…!?;:][”’"）)》〉」』】]*|[。！？][（(][^（）()]{1,60}[）)])$/u;
const OPEN_MARK = /(?:[，、,（(“‘《〈〔·/]|[^-—]-|[^—]—)$/u;
/** Words that something must follow, but not where they end a noun: 发展方向, 规范行为, 节约集约, 公众参与. */
const OPEN_WORD = new RegExp(
  [
    '(?<!目)的',
    '(?<![总调缓温饱平])和',
    '(?<!参)与',
    '(?<![普涉波])及',
    '(?<![存所内外潜])在',
    '(?<![应核比校结配绝相反])对',
    '(?<![服听])从',
    '(?<![方导意取流去动走定趋指倾转双])向',
    '(?<![行作人有无])为',
    '(?<![理自事缘案])由',
    '(?<![节集公契签履预制违条合特邀解相缔简])约',
    '(?<![及门次落])第',
    '[或于以将把被至]',
  ]
    .map((word) => `(?:${word})$`)
    .join('|'),
  'u',
);

/** Tells whether a line leaves its sentence open, so that the next must go on with it. */
export function leavesOpen(text: string, next: string): boolean {
  const tail = text.slice(-6);
  return OPEN_MARK.test(tail) || OPEN_WORD.test(tail) || (/(?:达到|超过|突破)$/u.test(tail) && /^[约近\d]/u.test(next));
}

/** Measures how a source is laid out from its pieces. */
export function measureLayout(pieces: readonly Piece[]): Layout {
  const lines = pieces.filter((piece) => !piece.dropped && !piece.table);
  const wrap = wrapWidth(lines);
  const running = wrap === 0 ? runningStyles(lines) : new Set<string>();
  const titled = hasTitledArticles(lines);
  if (wrap === 0) return { wrap, noisy: false, indented: false, spaced: false, running, titled };
  const inside = lines.filter((line, i) => i + 1 < lines.length && !ENDS.test(line.chars.text));
  const broken = inside.filter((line) => line.width < wrap - 8 && line.width > 2);
  const pairs = lines.slice(1).map((next, i) => ({ line: lines[i] as Piece, next }));
  const wrapped = pairs.filter(({ line }) => line.width >= wrap - 4 && !ENDS.test(line.chars.text));
  const hanging = wrapped.filter(({ line, next }) => next.indent > line.indent).length;
  const deep = lines.filter((line) => line.indent >= 4).length;
  const gaps = pairs.filter(({ next }) => next.gap).length;
  const midGaps = wrapped.filter(({ next }) => next.gap).length;
  return {
    wrap,
    running,
    titled,
    noisy: broken.length > 20 && broken.length > lines.length * 0.15,
    indented: deep > lines.length * 0.05 && deep < lines.length * 0.8 && hanging < wrapped.length * 0.1,
    spaced: gaps > lines.length * 0.08 && midGaps < wrapped.length * 0.1,
  };
}

function hasTitledArticles(lines: readonly Piece[]): boolean {
  const articles = lines.flatMap((line, index) => {
    const label = readLabel(line.chars.text, line.spaced);
    return label?.style === 'article' ? [{ words: line.chars.text.slice(label.length), next: lines[index + 1] }] : [];
  });
  const named = articles.filter(
    ({ words, next }) => isArticleTitle(words) && next !== undefined && readLabel(next.chars.text) === null,
  );
  return named.length >= 2 && named.length >= articles.length * 0.6;
}

/** Finds the forms of number whose lines are nearly always long or whole sentences. */
function runningStyles(lines: readonly Piece[]): Set<string> {
  const counts = new Map<string, { all: number; ended: number }>();
  for (const { chars } of lines) {
    const label = readLabel(chars.text);
    if (!label || label.length >= chars.text.length) continue;
    const count = counts.get(label.style) ?? { all: 0, ended: 0 };
    counts.set(label.style, {
      all: count.all + 1,
      ended: count.ended + (ENDS.test(chars.text) || chars.text.length > 44 ? 1 : 0),
    });
  }
  return new Set([...counts].filter(([, c]) => c.all >= 5 && c.ended >= c.all * 0.8).map(([style]) => style));
}

/** Returns the width at which lines were wrapped: where many lines end within a few characters of the same width. */
function wrapWidth(lines: readonly Piece[]): number {
  const widths = lines.map((line) => line.width).filter((width) => width >= 24);
  if (widths.length < 8) return 0;
  widths.sort((a, b) => a - b);
  const top = widths[Math.floor(widths.length * 0.93)] ?? 0;
  const near = lines.filter((line) => line.width >= top - 6 && line.width <= top + 6);
  const cut = near.filter((line) => !ENDS.test(line.chars.text)).length;
  const over = widths.filter((width) => width > top + 8).length;
  // Where marks and brackets break many lines fewer are full, but these nearly all stop in the middle.
  const open = lines.filter((line) => line.width < top - 8 && !ENDS.test(line.chars.text)).length;
  const broken = open >= lines.length * 0.25 && near.length >= 8 && cut >= near.length * 0.85;
  const enough = near.length >= widths.length * (broken ? 0.2 : 0.3);
  return top <= 160 && enough && cut >= near.length * 0.5 && over <= widths.length * 0.07 ? top : 0;
}
