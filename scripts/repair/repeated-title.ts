import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { readLabel } from '../../src/domain/label.ts';
import { isHeadingLine, isTitleLine } from '../../src/domain/line-shape.ts';
import { bareForm } from '../../src/domain/normalize.ts';
import type { Source } from '../../src/domain/source.ts';
import { ENDS } from './layout.ts';
import type { Piece } from './piece.ts';

const LINES = 4;

/**
 * Marks the document’s own title where it stands as a page head inside a sentence, and returns a finding for each:
 * “…奖励累计不超过”, “某区促进”, “开放型经济发展的若干政策意见（试行）”, “300万元。”. One to four whole lines that are the
 * title, and nothing else, are taken out where lines before them printed it already; a title behind the end of a
 * sentence or before a number may open another text and stays.
 */
export function markRepeatedTitle(pieces: readonly Piece[], source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  const live = pieces.filter((piece) => !piece.dropped && !piece.table && !piece.kind);
  const titles = titlesOf(live, source.meta.title);
  for (let start = 1; start < live.length - 1; start += 1) {
    if (!isRunning(live[start - 1])) continue;
    const run = titleAt(live, start, titles);
    const next = live[start + run.length];
    if (run.length === 0 || !next || readLabel(next.chars.text, next.spaced) !== null) continue;
    if (!isPrintedBefore(live, start, wordsOf(run))) continue;
    for (const piece of run) piece.dropped = true;
    found.push(finding(source, run));
    start += run.length - 1;
  }
  return found;
}

function finding(source: Source, run: readonly Piece[]): Diagnostic {
  return {
    ruleId: 'repeated-title',
    severity: 'info',
    message: `句子中间的“${run.map((piece) => piece.chars.text).join('')}”与前面印出的标题相同，按页眉略去。`,
    file: source.file,
    line: run[0]?.line ?? 1,
    column: 1,
    hint: '请看前后两行是不是一句；若它本是正文，请在 kinds 里写明。',
  };
}

/** Words that never stood as lines of their own before, outside a sentence, are text: nothing says them again. */
function isPrintedBefore(live: readonly Piece[], start: number, words: string): boolean {
  return live.slice(0, start).some((_, at) => {
    const run = isRunning(live[at - 1]) ? [] : titleAt(live, at, [words]);
    return run.length > 0 && at + run.length <= start;
  });
}

function wordsOf(run: readonly Piece[]): string {
  return run.map((piece) => bareForm(piece.chars.text)).join('');
}

/** What the document is called, by its compared characters. */
function titlesOf(live: readonly Piece[], title: string): string[] {
  return [title, ...namedIn(title), ...printedTitles(live)].map(bareForm).filter((words) => words.length >= 6);
}

/** The text that a notice issues has a title of its own: 关于印发《某办法》的通知, 关于印发某方案的通知. */
function namedIn(title: string): string[] {
  const quoted = [...title.matchAll(/《([^《》]+)》/gu)].map(([, name = '']) => name);
  const issued = /(?:印发|转发|公布|发布)([^《》]+)的通知$/u.exec(title)?.[1];
  return issued ? [...quoted, issued] : quoted;
}

/** The title as the first lines print it, on one line or several. */
function printedTitles(live: readonly Piece[]): string[] {
  const head = live.slice(0, LINES + 2).map((piece) => piece.chars.text);
  const end = head.findIndex((text) => text.length > 60 || /[，。；]/u.test(text) || readLabel(text) !== null);
  const lines = end < 0 ? head : head.slice(0, end);
  return lines
    .flatMap((_, from) => lines.slice(from, from + LINES).map((_, more) => lines.slice(from, from + more + 1).join('')))
    .filter(isTitleLine);
}

/** Running text whose sentence is not over; the marks of a number (“一、…”) are none of its own. */
function isRunning(piece: Piece | undefined): boolean {
  if (!piece) return false;
  const label = readLabel(piece.chars.text, piece.spaced);
  if (isHeadingLine(label, piece.chars.text)) return false;
  const text = piece.chars.text.slice(label?.length ?? 0);
  return !ENDS.test(text) && text.length >= 10 && /[，。；、]/u.test(text) && !/[《“]$/u.test(text);
}

/** Returns the lines from a place on that together are one of the titles, or none. */
function titleAt(live: readonly Piece[], start: number, titles: readonly string[]): Piece[] {
  let words = '';
  for (let count = 1; count <= LINES && start + count < live.length; count += 1) {
    words += bareForm(live[start + count - 1]?.chars.text ?? '');
    if (titles.includes(words)) return live.slice(start, start + count);
    if (!titles.some((title) => title.startsWith(words))) return [];
  }
  return [];
}
