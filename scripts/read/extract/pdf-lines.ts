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

/** Pieces nearer than this many character widths belong together, also where a page has columns. */
const TOUCHING = 0.5;
/** A gap of this many character widths is a blank where one is looked for: a blank of a Latin font is 0.23 wide. */
const BLANK = 0.18;

/** Returns the lines of a page: pieces of about the same height put together from left to right. */
export function pageLines(pieces: readonly Piece[]): PdfLine[] {
  return rowsOf(pieces).map(lineOf);
}

/** Returns the pieces of a page with those that touch put together: a title in several fonts is one piece. */
export function touchingPieces(pieces: readonly Piece[]): Piece[] {
  return rowsOf(pieces).flatMap((row) => {
    const groups: Piece[][] = [];
    let end = 0;
    for (const piece of row) {
      if (groups.length > 0 && piece.x - end < piece.size * TOUCHING) groups.at(-1)?.push(piece);
      else groups.push([piece]);
      end = Math.max(end, piece.x + piece.width);
    }
    return groups.map((group) => {
      const { text, left, right, y, size } = lineOf(group);
      return { text, x: left, y, width: right - left, size };
    });
  });
}

/** Pieces of about the same height, from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].filter((p) => p.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function lineOf(pieces: readonly Piece[]): PdfLine {
  let text = '';
  let end = pieces[0]?.x ?? 0;
  const gaps = gapsOf(pieces);
  for (const [index, piece] of pieces.entries()) {
    const gap = gaps[index] ?? 0;
    if (text !== '' && gap > piece.size * COLUMN_GAP) text += '\t';
    else if (text !== '' && gap > piece.size * 0.2 && /[\w)]$/.test(text) && /^[\w(]/.test(piece.text)) text += ' ';
    else if (gap > piece.size * BLANK && endsNumber(text, piece.text) && standsOut(gaps, index)) text += ' ';
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { text: text.trim(), left: pieces[0]?.x ?? 0, right: end, y: pieces[0]?.y ?? 0, size };
}

/** How far each piece stands from the end of those before it; nothing before the first. */
function gapsOf(pieces: readonly Piece[]): number[] {
  let end = pieces[0]?.x ?? 0;
  return pieces.map((piece) => {
    const gap = piece.x - end;
    end = Math.max(end, piece.x + piece.width);
    return gap;
  });
}

/**
 * Tells whether a line up to here is a number that only a blank keeps apart from its words: “第二条 与申请人约定”,
 * “2. 1起食物中毒事件”.
 */
function endsNumber(before: string, words: string): boolean {
  return (
    /^第[〇零一二三四五六七八九十百\d]+[编章节条]$/u.test(before) ||
    (/^\d{1,2}[.．、]$/u.test(before) && /^\d/u.test(words))
  );
}

/** In a line that is spaced out, gaps are alike, and none of them is a blank. */
function standsOut(gaps: readonly number[], index: number): boolean {
  const others = gaps.filter((_, at) => at > 0 && at !== index).sort((a, b) => a - b);
  return (gaps[index] ?? 0) > (others[Math.floor(others.length / 2)] ?? 0) * 1.5;
}
