import { bare } from '../../domain/bare.ts';
import { sharedRuns } from '../../domain/shared-runs.ts';
import { WORDS } from '../../domain/words.ts';
import type { Alignment, Piece } from '../compare/align.ts';

/** One place where a sentence differs from the one it came from, in whole words: 建立新材料 → 建立耐火材料. */
export interface Change {
  /** What the source has; empty where something was added. */
  from: string;
  /** What the step has; empty where something was left out. */
  to: string;
  /** Words of what was left out that stand elsewhere in the step’s clause, or null. */
  kept: string | null;
  /** Words of what was added that stand elsewhere in the source’s clause, or null. */
  had: string | null;
}

/** Whole clauses on both sides: what a sentence drops may stand in the next one. */
export interface Around {
  from: string;
  to: string;
}

/** Fewer compared characters than this, on one side alone, are no change of matter (用金 → 用). */
const LEAST = 2;
/** So many characters in a row say that something is there in other words. */
const LEAST_KEPT = 4;

/** Returns the changes of an alignment, words not cut. */
export function changesOf({ a, b, variants }: Alignment, around: Around): Change[] {
  return variants.flatMap(({ number }): Change[] => {
    const [one, two] = [stretchOf(a, number), stretchOf(b, number)];
    const [left, right] = [lettersOf(one.text), lettersOf(two.text)];
    if (left + right === 0 || (Math.min(left, right) === 0 && Math.max(left, right) < LEAST)) return [];
    const before = Math.max(overhang(one, 'before'), overhang(two, 'before'));
    const after =
      Math.max(overhang(one, 'after'), overhang(two, 'after')) ||
      (FIGURE_ENDS.test(two.text) ? 0 : nextWord(two.after));
    const whole = left > 0 && right > 0 ? [one, two].map((each) => widened(each, before, after)) : [one.text, two.text];
    const [from, to] = whole.map(trimmed);
    if (from === undefined || to === undefined || from === to) return [];
    const [kept, had] = [longestShared(one.text, around.to), longestShared(two.text, around.from)];
    return [{ from, to, kept: kept && to.includes(kept) ? null : kept, had: had && from.includes(had) ? null : had }];
  });
}

/** A variant in its text. */
interface Stretch {
  text: string;
  before: string;
  after: string;
}

const STOP = /[，。；：、！？“”‘’（）《》\s]/u;
const FIGURE_ENDS = /\d[\d.]*[%万亿]?[元吨家个条项台套]?$/u;

function stretchOf(pieces: readonly Piece[], number: number): Stretch {
  const at = pieces.findIndex(({ variant }) => variant === number);
  const textAt = (index: number): string => pieces[index]?.text ?? '';
  return { text: textAt(at), before: textAt(at - 1), after: textAt(at + 1) };
}

/** Counts the characters by which a word or figure at one edge of a stretch reaches over it: 4｜00亿元. */
function overhang({ text, before, after }: Stretch, side: 'before' | 'after'): number {
  if (text === '') return 0;
  const [whole, edge] = side === 'before' ? [before + text, before.length] : [text + after, text.length];
  const figure = [...whole.matchAll(/\d[\d.,]*(?:%|[万亿]?[元吨家个条项台套])?/gu)].find(
    ({ 0: found, index }) => index < edge && edge < index + found.length,
  );
  const word = [...WORDS.segment(whole)].find(
    ({ segment, index }) => index < edge && edge < index + segment.length && !STOP.test(segment),
  );
  const reaches = [
    figure && { at: figure.index, length: figure[0].length },
    word && { at: word.index, length: word.segment.length },
  ]
    .flatMap((found) => found ?? [])
    .map(({ at, length }) => (side === 'before' ? edge - at : at + length - edge));
  return Math.max(0, ...reaches);
}

/** Counts the characters of the word that follows: two different beginnings are read with it (新｜材料, 耐火｜材料). */
function nextWord(after: string): number {
  const [first] = WORDS.segment(after);
  return first && !STOP.test(first.segment) ? first.segment.length : 0;
}

/** Takes so many characters of the wording on both sides along, up to a mark. */
function widened({ text, before, after }: Stretch, left: number, right: number): string {
  const lead = [...before].slice(before.length - left).join('');
  const rest = after.slice(0, right);
  const stop = rest.search(STOP);
  return `${left > 0 ? lead.slice(Math.max(0, lastStop(lead))) : ''}${text}${stop < 0 ? rest : rest.slice(0, stop)}`;
}

function lastStop(text: string): number {
  return [...text].reduce((last, char, at) => (STOP.test(char) ? at + 1 : last), 0);
}

function trimmed(text: string): string {
  const inner = text.replace(/^[，。；：、\s]+|[，；：、\s]+$/gu, '');
  const closed = inner.includes('“') ? inner : inner.replace(/”$/u, '');
  return closed.includes('”') ? closed : closed.replace(/^“/u, '');
}

function lettersOf(text: string): number {
  return bare(text).codes.length;
}

function longestShared(text: string, other: string): string | null {
  const [one, two] = [bare(text), bare(other)];
  const longest = sharedRuns(one, two, LEAST_KEPT).sort((x, y) => y.length - x.length)[0];
  if (!longest) return null;
  return text.slice(one.starts[longest.a], one.ends[longest.a + longest.length - 1]);
}
