import { countCharacters } from '../../domain/normalize.ts';
import type { Stretch } from './mention.ts';

/** A quotation in a memo: the words without the marks, and where they stand. */
export interface Quote extends Stretch {
  words: string;
  /** The stretch with its quotation marks. */
  outer: Stretch;
}

/** Shorter words in quotation marks are names and turns of phrase. */
export const SHORTEST_QUOTE = 8;
const LONGEST_QUOTE = 6000;
/** How many marks may stand open within one another. */
const DEEPEST = 4;
const CLOSE: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '„': '“' };
const LATIN = /[\p{Script=Latin}\d]/u;

/**
 * Finds quotations of eight characters or more: “…” and ‘…’ with marks nested inside, 「…」, straight marks, and > of
 * Markdown. An apostrophe of a Latin word is no mark. Within `records` straight marks belong to the form of the entry.
 */
export function findQuotes(text: string, records: readonly Stretch[] = []): Quote[] {
  const found: Quote[] = [];
  let line = 0;
  while (line <= text.length) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    const inRecord = records.some((record) => record.start <= line && line < record.end);
    quotesOfLine(text, line, end, inRecord, found);
    line = end + 1;
  }
  return found;
}

function quotesOfLine(text: string, start: number, end: number, inRecord: boolean, found: Quote[]): void {
  if (/^\s*>/.test(text.slice(start, start + 8))) {
    const marker = /^[\s>]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    add(found, text, start + marker, end, { start, end });
    return;
  }
  let past = start;
  for (const { open, close } of pairedMarks(text, start, end, inRecord)) {
    if (open < past) continue;
    add(found, text, open + 1, close, { start: open, end: close + 1 });
    past = close + 1;
  }
}

/** Returns the pairs of quotation marks of a line by where they open; one pass, so that odd marks cost nothing. */
function pairedMarks(text: string, start: number, end: number, inRecord: boolean): { open: number; close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  const waiting: { at: number; closing: string }[] = [];
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (isApostrophe(text, at)) continue;
    let last = waiting.length - 1;
    while (last >= Math.max(0, waiting.length - DEEPEST) && waiting[last]?.closing !== char) last -= 1;
    if (last < waiting.length - DEEPEST) last = -1;
    const opening = waiting[last];
    if (opening) {
      if (at - opening.at <= LONGEST_QUOTE) pairs.push({ open: opening.at, close: at });
      waiting.length = last;
    } else if (CLOSE[char] !== undefined) waiting.push({ at, closing: CLOSE[char] });
    else if ((char === '"' || (char === "'" && opens(text, at))) && !inRecord) waiting.push({ at, closing: char });
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** Tells whether a straight single mark can open a quotation: behind a Latin word (firms' ) it is an apostrophe. */
function opens(text: string, at: number): boolean {
  return !LATIN.test(text.charAt(at - 1)) || /\p{Script=Han}/u.test(text.charAt(at + 1));
}

/** Tells whether a single mark stands within a Latin word or before a decade (don't, l’Europe, '90s). */
function isApostrophe(text: string, at: number): boolean {
  if (!/['‘’]/u.test(text.charAt(at))) return false;
  const next = text.slice(at + 1, at + 4);
  return /^\d0s/u.test(next) || (LATIN.test(text.charAt(at - 1)) && LATIN.test(next.charAt(0)));
}

function add(found: Quote[], text: string, start: number, end: number, outer: Stretch): void {
  const words = text.slice(start, end);
  if (countCharacters(words.replace(/\s/gu, '')) < SHORTEST_QUOTE || !/\p{Script=Han}/u.test(words)) return;
  found.push({ start, end, words, outer });
}
