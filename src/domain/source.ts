import type { Meta } from './document.ts';

/** One line of a source as received; offsets are UTF-16, the line break not included. */
export interface SourceLine {
  /** From 1. */
  number: number;
  start: number;
  end: number;
}

/** A source (源文) as received, decoded but otherwise untouched. */
export interface Source {
  /** The folder’s name, e.g. `xinmi-2023-refractories`. */
  id: string;
  /** Path of the text file for messages and the data set. */
  file: string;
  meta: Meta;
  /** SHA-256 of the file’s bytes, hex. */
  sha256: string;
  text: string;
  lines: SourceLine[];
}

/** Splits a text at line breaks (LF, CR LF, CR, and the Unicode separators), keeping offsets. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const breaks = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push({ number: lines.length + 1, start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length || lines.length === 0) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}

/** Returns the number (from 1) of the line that holds a UTF-16 offset, by binary search. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
