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
const CLOSE: Record<string, string> = { '“': '”', '「': '」', '『': '』', '„': '“' };

/**
 * Finds quotations of eight characters or more: “…” with marks nested inside, 「…」, straight marks, and > of Markdown.
 * Within `records` straight marks belong to the form of the entry.
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
  let at = start;
  while (at < end) {
    const open = text.charAt(at);
    const closing = CLOSE[open] ?? (open === '"' && !inRecord ? '"' : null);
    const close = closing === null ? -1 : closingMark(text, at, end, open, closing);
    if (close < 0) {
      at += 1;
      continue;
    }
    add(found, text, at + 1, close, { start: at, end: close + 1 });
    at = close + 1;
  }
}

function closingMark(text: string, open: number, end: number, mark: string, closing: string): number {
  let depth = 1;
  for (let at = open + 1; at < Math.min(end, open + LONGEST_QUOTE); at += 1) {
    const char = text.charAt(at);
    if (char === closing) depth -= 1;
    else if (char === mark && closing !== mark) depth += 1;
    if (depth === 0) return at;
  }
  return -1;
}

function add(found: Quote[], text: string, start: number, end: number, outer: Stretch): void {
  const words = text.slice(start, end);
  if (countCharacters(words.replace(/\s/gu, '')) < SHORTEST_QUOTE || !/\p{Script=Han}/u.test(words)) return;
  found.push({ start, end, words, outer });
}
