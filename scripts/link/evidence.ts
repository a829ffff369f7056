import { type Bare, bare } from '../../src/domain/bare.ts';
import { beginsFigure, insideFigure } from '../../src/domain/inside-figure.ts';
import type { Link } from '../../src/domain/link.ts';
import { type Stretch, sentencesOf } from '../../src/domain/sentences.ts';
import { coverRuns, type Run, sharedRuns } from '../../src/domain/shared-runs.ts';

/** Compared characters from which on shared wording is shown: shorter runs are words every clause has. */
const LEAST_SHOWN = 4;
const MOST_SHOWN = 20;
/** A quote shorter than this is a heading (拓终端。) that shows nothing by itself: the sentence behind it is quoted too. */
const LEAST_QUOTED = 16;
/** A sentence that holds less than this share of what the fullest one shares is left out at either end. */
const WORTH_QUOTING = 0.34;

/**
 * Returns the two quotes that show what two texts have in common, and their shared passages, longest first. A passage
 * cuts no figure in two, and stands in both quotes; a sentence where it leads to a figure in both texts is quoted.
 */
export function quoteBoth(from: string, to: string, a = bare(from), b = bare(to)): Link['evidence'] {
  return quotedBy(quotesOf(from, to, a, b), from, to);
}

/** Where the quotes of two texts stand in them, and their shared passages in the first one. */
export interface Quotes {
  from: Stretch;
  to: Stretch;
  shared: Stretch[];
}

/** Returns the words that stand there. */
export function quotedBy(quotes: Quotes, from: string, to: string): Link['evidence'] {
  return {
    from: from.slice(...quotes.from),
    to: to.slice(...quotes.to),
    shared: quotes.shared.map((stretch) => from.slice(...stretch)),
  };
}

/** Returns where the quotes stand that `quoteBoth` returns. */
export function quotesOf(from: string, to: string, a: Bare, b: Bare): Quotes {
  const runs = coverRuns(sharedRuns(a, b, LEAST_SHOWN)).flatMap((run) => wholeFigures(run, [from, a], [to, b]));
  const stretch = (run: Run, side: 'a' | 'b'): Stretch => {
    const text = side === 'a' ? a : b;
    return [text.starts[run[side]] ?? 0, text.ends[run[side] + run.length - 1] ?? 0];
  };
  const toFigure = runs.filter(
    (run) => beginsFigure(from, stretch(run, 'a')[1]) && beginsFigure(to, stretch(run, 'b')[1]),
  );
  const quoted = (text: string, side: 'a' | 'b'): Stretch =>
    quote(
      text,
      runs.map((run) => stretch(run, side)),
      toFigure.map((run) => stretch(run, side)),
    );
  const quotes = { a: quoted(from, 'a'), b: quoted(to, 'b') };
  const held = runs.filter((run) =>
    (['a', 'b'] as const).every((side) => {
      const [start, end] = stretch(run, side);
      return quotes[side][0] <= start && end <= quotes[side][1];
    }),
  );
  const shared = held.flatMap((run) => {
    const [one, two] = [from.slice(...stretch(run, 'a')), to.slice(...stretch(run, 'b'))];
    return one === two ? [one] : verbatimPieces(printed(from, a, run.a, run.length), printed(to, b, run.b, run.length));
  });
  return {
    from: quotes.a,
    to: quotes.b,
    shared: [...new Set(shared)]
      .sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
      .slice(0, MOST_SHOWN)
      .map((text): Stretch => [from.indexOf(text), from.indexOf(text) + text.length]),
  };
}

/** Returns a run without the figures that it cuts in either text, or nothing where little is left. */
function wholeFigures(run: Run, [from, a]: [string, Bare], [to, b]: [string, Bare]): Run[] {
  let { a: start, b: other, length } = run;
  const cutsAtStart = (): boolean => insideFigure(from, a.starts[start] ?? 0) || insideFigure(to, b.starts[other] ?? 0);
  const cutsAtEnd = (): boolean =>
    insideFigure(from, a.ends[start + length - 1] ?? 0) || insideFigure(to, b.ends[other + length - 1] ?? 0);
  for (; length >= LEAST_SHOWN && cutsAtStart(); length -= 1) [start, other] = [start + 1, other + 1];
  while (length >= LEAST_SHOWN && cutsAtEnd()) length -= 1;
  return length >= LEAST_SHOWN ? [{ a: start, b: other, length }] : [];
}

/** Returns the compared characters of a run as the text prints them, each with what is passed over before the next. */
function printed(text: string, { starts, ends }: Bare, at: number, length: number): string[] {
  return Array.from({ length }, (_, i) =>
    text.slice(starts[at + i], i + 1 < length ? starts[at + i + 1] : ends[at + length - 1]),
  );
}

/** Cuts a run where the two texts print it differently, so that every piece stands in both letter by letter. */
function verbatimPieces(a: readonly string[], b: readonly string[]): string[] {
  const pieces = [''];
  a.forEach((unit, i) => {
    const other = b[i] ?? '';
    const [char, match] = [[...unit][0] ?? '', [...other][0] ?? ''];
    const whole = unit === other && i < a.length - 1;
    if (char === match) pieces.push(`${pieces.pop() ?? ''}${whole ? unit : char}`);
    if (!whole) pieces.push('');
  });
  return pieces.filter((text) => [...text].length >= LEAST_SHOWN);
}

/** Returns where whole sentences stand, from the first to the last that holds enough of what is shared, or leads to a figure. */
function quote(text: string, places: readonly Stretch[], toFigure: readonly Stretch[]): Stretch {
  const sentences = sentencesOf(text);
  const held = sentences.map(([start, end]) =>
    places.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
  );
  const most = Math.max(...held);
  const leads = sentences.map(([start, end]) => toFigure.some(([from]) => start <= from && from < end));
  const worth = held.map((amount, at) => most > 0 && (amount >= most * WORTH_QUOTING || leads[at] === true));
  return wholeSentences(sentences, Math.max(0, worth.indexOf(true)), Math.max(0, worth.lastIndexOf(true)), text.length);
}

/** Returns where the sentences from one to another stand, and as many behind or else before them as make a quote of some length. */
function wholeSentences(sentences: readonly Stretch[], from: number, to: number, whole: number): Stretch {
  let [first, last] = [from, to];
  const stretch = (): Stretch => [sentences[first]?.[0] ?? 0, sentences[last]?.[1] ?? whole];
  const isShort = (): boolean => stretch()[1] - stretch()[0] < LEAST_QUOTED;
  while (isShort() && last + 1 < sentences.length) last += 1;
  while (isShort() && first > 0) first -= 1;
  return stretch();
}
