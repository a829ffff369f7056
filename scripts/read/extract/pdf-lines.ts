import { readLabel } from '../../../src/domain/label.ts';

/** A piece of text on a page; units are points, y grows upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of a page: its words and where it begins and ends. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Where the column it stands in ends; not set where the page has one column. */
  limit?: number;
}

/** A page with its lines from top to bottom. */
export interface Page {
  width: number;
  height: number;
  lines: PdfLine[];
}

/** A gap of this many character widths divides columns of a table. */
const COLUMN_GAP = 1.8;

/** Returns the lines of a page: pieces of about the same height put together from left to right. */
export function pageLines(pieces: readonly Piece[]): PdfLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].filter((p) => p.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Piece[]): PdfLine {
  const pieces = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let end = pieces[0]?.x ?? 0;
  for (const piece of pieces) {
    const gap = piece.x - end;
    if (text !== '' && gap > piece.size * COLUMN_GAP) text += '\t';
    else if (text !== '' && gap > piece.size * 0.2 && /[\w)]$/.test(text) && /^[\w(]/.test(piece.text)) text += ' ';
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { text: text.trim(), left: pieces[0]?.x ?? 0, right: end, y: pieces[0]?.y ?? 0, size };
}

/** Puts the pages together: running heads and page numbers out, lines of one paragraph joined, also across pages. */
export function joinPages(pages: readonly Page[]): { text: string; dropped: string[] } {
  const running = runningLines(pages);
  const dropped: string[] = [];
  const lines = pages.flatMap((page) =>
    page.lines.filter((line, index) => {
      const edge = index < 2 || index >= page.lines.length - 2;
      const out = edge && (isPageNumber(line.text) || running.has(pattern(line.text)));
      if (out) dropped.push(line.text);
      return !out;
    }),
  );
  const left = margin(lines.map((line) => Math.round(line.left)));
  const right = Math.max(...lines.map((line) => line.right), 0);
  const paragraphs: string[] = [];
  let open = false;
  let size = 0;
  for (const line of lines) {
    // A title is set larger than what stands below it.
    if (Math.abs(line.size - size) > size * 0.12) open = false;
    size = line.size;
    const indented = line.left - left > line.size * 1.2;
    if (
      open &&
      !indented &&
      !line.text.includes('\t') &&
      !beginsItem(paragraphs.at(-1) ?? '', line.text) &&
      paragraphs.length > 0
    )
      paragraphs[paragraphs.length - 1] += line.text;
    else paragraphs.push(line.text);
    open = (line.limit ?? right) - line.right < line.size * 1.5 && !line.text.includes('\t');
  }
  return { text: paragraphs.join('\n'), dropped };
}

function isPageNumber(text: string): boolean {
  return /^[-—－–\s·]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—－–\s·]*$/u.test(text);
}

/** Lines that stand at the edge of most pages, digits apart, are running heads; a numbered line or a sentence is none. */
function runningLines(pages: readonly Page[]): Set<string> {
  if (pages.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edge = [...page.lines.slice(0, 2), ...page.lines.slice(-2)]
      .filter(({ text }) => readLabel(text) === null && !/[。；，：]$/u.test(text))
      .map((line) => pattern(line.text));
    for (const text of new Set(edge)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= pages.length * 0.6).map(([text]) => text));
}

function pattern(text: string): string {
  return text.replace(/\d+/g, '0').replace(/\s+/g, '');
}

/** Tells whether a line begins an item: its number stands behind the end of a sentence, or counts on from the last. */
function beginsItem(before: string, text: string): boolean {
  const label = readLabel(text);
  if (!label) return false;
  const last = readLabel(before);
  return /[。；：！？”]$/u.test(before) || (last?.style === label.style && last.number + 1 === label.number);
}

/** The left margin: the leftmost place where a good many lines begin, for where most lines begin may be an indent. */
function margin(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= Math.max(2, values.length * 0.05));
  const places = (often.length > 0 ? often : [...counts]).map(([value]) => value);
  return places.length > 0 ? Math.min(...places) : 0;
}
