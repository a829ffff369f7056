import { bare, codesOf } from '../../domain/bare.ts';

/** A mark within so many characters is where the quote may begin or end; else it says that something is left out. */
const NEAR = 10;
const MOST = 40;
const STOP = /[，。；：！？]/u;

/**
 * Returns what a chain has in common as one of its sentences prints it, marks and all, from mark to mark, or with ……
 * where it begins or ends within a phrase; null where the sentence does not hold it in one piece.
 */
export function chainTitle(core: string, sentences: readonly string[]): string | null {
  const compared = bare(core).codes;
  const sought = compared.length > 0 ? compared : codesOf(core);
  for (const sentence of sentences) {
    const title = quoteIn(sought, sentence);
    if (title !== null) return title;
  }
  return null;
}

function quoteIn(sought: Uint32Array, sentence: string): string | null {
  const { codes, starts, ends } = bare(sentence);
  const at = codes.findIndex((_, from) => sought.every((code, offset) => codes[from + offset] === code));
  if (at < 0) return null;
  const [from, to] = [starts[at] ?? 0, ends[at + sought.length - 1] ?? sentence.length];
  const lead = /[^，。；：！？]*$/u.exec(sentence.slice(0, from))?.[0] ?? '';
  const rest = /^[^，。；：！？]*/u.exec(sentence.slice(to))?.[0] ?? '';
  const start = lead.length <= NEAR ? from - lead.length : from;
  const end = rest.length <= NEAR ? to + rest.length : to;
  const whole = sentence.slice(start, end).trim();
  const short = whole.length > MOST ? atMark(whole.slice(0, MOST)) : whole;
  const isCut = short.length < whole.length || (end === to && rest.length > NEAR);
  return `${start === from && lead.length > NEAR ? '……' : ''}${short}${isCut ? '……' : ''}`;
}

/** Cuts at the last mark where that leaves enough. */
function atMark(text: string): string {
  const last = [...text].findLastIndex((char) => STOP.test(char));
  return last > MOST / 2 ? text.slice(0, last) : text;
}
