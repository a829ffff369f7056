import { isBrokenLabel, type Label, readDueNumber, readLabel, readOrdinal } from '../../src/domain/label.ts';
import {
  bareName,
  isAddresseeLine,
  isArticleTitle,
  isContentsLine,
  isDutyBracket,
  isHeadingLine,
  isListedTitle,
  isMatterStart,
  isOrganLine,
  isTitleLine,
  isTitleStart,
  quotedNames,
} from '../../src/domain/line-shape.ts';
import { listedAnnexes } from '../lib/annex-item.ts';
import type { Decisions } from './decisions.ts';
import { ENDS, type Layout, leavesOpen, measureLayout } from './layout.ts';
import type { Piece } from './piece.ts';
import { superfluous } from './place.ts';

const CLOSING = /^[，。、；：！？）)》〉”’」』】〕%％]/u;

/** A figure with its unit, which no paragraph begins with. */
const AMOUNT = /^\d[\d.,]*(?:[万亿元%％]|万?吨)/u;
/** The sentence of a decree is not over before it says how the text was adopted and that it is published. */
const ADOPTED = /^《.{4,120}》已[于经由]/u;
/** A row of a list without lines: “工商、金融界 200人” above or below another. */
const ROW = /^[^，。；：]{2,40}\d[\d.,]*[人名席票个元%％]$/u;
/** The address of a page at the end of a line. */
const ADDRESS = /https?:\/\/[!-~]+$/u;
/** “列席：”, “责任单位：”: a field on a line of its own. */
const FIELD = /^\p{Script=Han}{2,5}[：:]/u;

const LONGEST_NAME = 20;

/** The line being put together: its words so far, and the last piece of it. */
interface OpenLine {
  text: string;
  label: Label | null;
  last: Piece;
  /** True before the body begins, where titles stand. */
  head: boolean;
  /** True where page furniture stands between it and the next. */
  broken: boolean;
  /**
   * Width of the printed line so far: extraction that breaks lines at marks and brackets leaves pieces
   * that together fill the measure.
   */
  printed: number;
}

/**
 * Decides for every piece whether the next one goes on with it, in reading order.
 * A line goes on where its sentence is not over and the next does not begin a structure; what a short or full line
 * and a blank one mean depends on how the source is laid out.
 */
export function decideJoins(pieces: readonly Piece[], decimals: ReadonlyMap<Piece, Label>, decisions: Decisions): void {
  const broken = new Set(pieces.filter((piece, index) => !piece.dropped && pieces[index + 1]?.dropped));
  const live = pieces.filter((piece) => !piece.dropped);
  const layout = measureLayout(live);
  const seen = new Map<string, number>();
  const names = quotedNames(live.slice(0, 30).map((piece) => piece.chars.text));
  let open: OpenLine | null = null;
  const annexes = listedAnnexes(live.map((piece) => piece.chars.text));
  live.forEach((piece, index) => {
    const joined = open !== null && live[index - 1]?.joined === true;
    const text: string = ends(joined && open ? open.text + piece.chars.text : piece.chars.text);
    const label: Label | null =
      joined && open && open.text.length > 8 ? open.label : (decimals.get(piece) ?? numberOf(text, piece, seen));
    const sameLine = layout.noisy && joined && open !== null && !open.broken && fits(open, piece, layout);
    const printed: number = sameLine && open ? open.printed + piece.width : piece.width + piece.indent;
    const head = index < 30 && seen.size === 0;
    open = { text, label, last: piece, head, broken: broken.has(piece), printed };
    const next = live[index + 1];
    const listed = index < 4 && (/关于|關於|印发|印發/u.test(text) || isListed(text, next));
    if (label && label.length < text.length && !listed) seen.set(label.style, label.number);
    if (!next) return;
    const named =
      !label && !/^《.*》$/u.test(text) && ((head && names.has(bareName(text))) || annexes.has(bareName(text)));
    const row =
      ROW.test(piece.chars.text) && [live[index - 1], next].some((other) => ROW.test(other?.chars.text ?? ''));
    piece.joined = !decimals.has(next) && !named && !row && goesOn(open, next, layout, seen);
    const said = decisions.joins.get(piece.end);
    if (said) {
      if (piece.joined)
        decisions.diagnostics.push(superfluous(said.at, 'joins', piece.line, piece.chars.text.slice(-20)));
      piece.joined = true;
    }
  });
}

/** Tells whether a line is a title in a collection, whole or with its end on the next line. */
function isListed(text: string, next: Piece | undefined): boolean {
  return isListedTitle(text) || (next !== undefined && isListedTitle(text + next.chars.text));
}

/** The number of a line; one right before a figure only where it is due: “11.121人才梯队项目” behind item 10. */
function numberOf(text: string, piece: Piece, seen: ReadonlyMap<string, number>): Label | null {
  return readLabel(text, piece.spaced) ?? readDueNumber(text, seen.get('number') ?? 0, null);
}

function goesOn(line: OpenLine, next: Piece, layout: Layout, seen: ReadonlyMap<string, number>): boolean {
  const { last, text, label } = line;
  if (last.cell || next.cell) return last.cell === next.cell;
  if (last.table || next.table || last.kind || next.kind || next.split || last.depth > 0 || next.depth > 0)
    return false;
  const after = next.chars.text;
  if (isUnclosed(label ? text.slice(label.length) : text) || isBrokenLabel(text)) return true;
  if (label && label.length >= text.length) return readLabel(after, next.spaced) === null;
  if (layout.titled && label?.style === 'article' && isArticleTitle(text.slice(label.length))) return false;
  if (CLOSING.test(after)) return true;
  // “https://…/t20260731_5887” / “148.html”
  if (ADDRESS.test(text) && /^[!-~]+$/u.test(after) && /[./]/u.test(after)) return true;
  if (isDutyBracket(text)) return false;
  const ended = ENDS.test(text);
  if (!ended && ADOPTED.test(text) && readLabel(after, next.spaced) === null && !isMatterStart(after)) return true;
  const open = leavesOpen(text, after);
  const unfinished = open || (!ended && isFull(line, layout));
  if (beginsStructure(after, next.spaced, unfinished, layout.noisy || isFull(line, layout), seen)) return false;
  if (isTitleStart(text, after, line.head)) return true;
  if (unfinished && (isOrganLine(after) || (line.head && isAddresseeLine(text + after)))) return true;
  if (isMatterStart(text) || isMatterStart(after)) return false;
  if (isContentsLine(text) || isContentsLine(after)) return false;
  if (open || (!ended && AMOUNT.test(after))) return true;
  if (!ended && isTitleLine(text) && (line.head || (!label && !isFull(line, layout))) && !/[，、。]/u.test(text))
    return false;
  if (layout.wrap === 0) {
    if (ADDRESS.test(text)) return false;
    const heading = isHeadingLine(label, text) && (!layout.running.has(label?.style ?? '') || isNameAbove(line, after));
    return !ended && !heading && !FIELD.test(after) && (label !== null || /[，、。；]|.{26}/u.test(text));
  }
  return wrappedGoesOn(line, next, layout, ended);
}

/**
 * Where most lines of a form are sentences a few words without a mark are yet the heading of a whole paragraph below
 * (“1.总体目标” above “到‘十三五’期末，…。”): a line broken in its middle is longer or has come to a comma.
 */
function isNameAbove({ text, label }: OpenLine, after: string): boolean {
  const words = text.slice(label?.length ?? 0);
  return (
    words.length <= LONGEST_NAME && !/[，、；：—…]/u.test(words) && /[。；]/u.test(after) && after.length > words.length
  );
}

function wrappedGoesOn(line: OpenLine, next: Piece, layout: Layout, ended: boolean): boolean {
  const { last, text, label } = line;
  if (layout.indented && next.indent > last.indent && next.indent >= 4) return false;
  if (layout.spaced && next.gap && (ended || !isFull(line, layout))) return false;
  const full = isFull(line, layout);
  // Where marks were squeezed the last words of a full line stand a little short of the measure.
  if (ended && layout.noisy) return full || (fits(line, next, layout) && !/[：:]$/u.test(text));
  if (ended) return line.printed >= layout.wrap - 2 && !isTitleBelow(next, layout) && !/如下[：:]$/u.test(text);
  if (full || (line.broken && !isHeadingLine(label, text))) return true;
  // Extraction breaks lines at quotation marks; what is set in like the heading begins a paragraph all the same.
  const setIn = layout.indented && next.indent >= 4 && next.indent >= last.indent;
  if (isHeadingLine(label, text) && (setIn || !(layout.noisy && /^[“《]/u.test(next.chars.text)))) return false;
  // A short line that has been running text so far and is not over was broken, whatever the layout.
  return layout.noisy ? !(label === null && isTitleLine(text)) : /[，。；]/u.test(text);
}

function isFull(line: OpenLine, layout: Layout): boolean {
  return layout.wrap > 0 && line.printed >= layout.wrap - 6;
}

/** A short line that reads like a title begins something new behind the end of a sentence. */
function isTitleBelow(next: Piece, layout: Layout): boolean {
  return next.width < layout.wrap - 8 && isTitleLine(next.chars.text) && !/[，。；：]/u.test(next.chars.text);
}

/** Tells whether a piece has room on the printed line that is open. */
function fits(line: OpenLine, next: Piece, layout: Layout): boolean {
  return line.printed + next.width <= layout.wrap + 3;
}

/** Inside an unfinished sentence only a number that is due begins a structure (“第（二）、\n（三）项” does not). */
function beginsStructure(
  text: string,
  spaced: boolean,
  unfinished: boolean,
  inLine: boolean,
  seen: ReadonlyMap<string, number>,
): boolean {
  if (/^(?:——|※|■|●|▲|★)/u.test(text)) return !unfinished;
  const label = readLabel(text, spaced);
  if (isBrokenLabel(text)) return !unfinished;
  if (!label && !unfinished && readDueNumber(text, seen.get('number') ?? 0, null)) return true;
  if (!label) return !unfinished && !inLine && readOrdinal(text) !== null;
  if (!unfinished) return true;
  const before = seen.get(label.style);
  // “…规范统\n一、精准高效” breaks a word; sections start again from one only where a text ended.
  if (label.style === 'han' && before !== undefined) return label.number === before + 1;
  // “…符合第9条、\n第10条的” mentions an article, also where the text has none of its own.
  const first = before === undefined && (label.style !== 'article' || spaced);
  return label.number === 1 || first || label.number === (before ?? 0) + 1;
}

/** Both ends of a long line, which are all that decisions look at. */
function ends(text: string): string {
  return text.length > 400 ? `${text.slice(0, 200)}${text.slice(-100)}` : text;
}

/** A bracket or title mark that opened a little before the end and has not closed: the line must go on. */
function isUnclosed(text: string): boolean {
  const tail = text.slice(-80);
  return [
    ['（', '）'],
    ['《', '》'],
  ].some(([open = '', close = '']) => tail.lastIndexOf(open) > tail.lastIndexOf(close));
}
