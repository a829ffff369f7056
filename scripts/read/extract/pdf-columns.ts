import { type PdfLine, type Piece, pageLines, touchingPieces } from './pdf-lines.ts';

/** Fewer lines in a column than this show no column. */
const ENOUGH = 6;
/** What share of the lines of a column reach its edge, and of its width they fill; cells of a table are ragged. */
const FULL = 0.2;
const FILLED = 0.5;
/** What share of the lines of a page may run across the gap: titles, heads, page numbers. */
const ACROSS = 0.3;
const STEP = 2;

interface Gap {
  from: number;
  to: number;
}

/**
 * Returns the lines of a page set in two columns, as a gazette is, in reading order: what runs across, then the left
 * column down to the next line across, then the right. Lines of the right column are moved over the left one, and
 * each knows where its column ends. The rows of ruled tables (`rows`) stand in the column they lie in, or across. Null
 * where the page has one column. Behind a page of two columns (`goesOn`) a few lines are enough.
 */
export function columnLines(
  pieces: readonly Piece[],
  rows: readonly PdfLine[],
  width: number,
  goesOn: boolean,
): PdfLine[] | null {
  const shown = touchingPieces(pieces);
  const gap = gapOf(shown, width);
  if (!gap) return null;
  const left = pageLines(shown.filter((piece) => piece.x + piece.width <= gap.from + 1));
  const right = pageLines(shown.filter((piece) => piece.x >= gap.to - 1));
  const across = pageLines(shown.filter((piece) => piece.x + piece.width > gap.from + 1 && piece.x < gap.to - 1));
  if (across.length > (left.length + right.length) * ACROSS) return null;
  const edge = Math.max(...right.map((line) => line.right), 0);
  if (left.length === 0 || right.length === 0) return null;
  if (!goesOn && !(isColumn(left, gap.from) && isColumn(right, edge))) return null;
  const moved = gap.to - Math.min(...left.map((line) => line.left));
  const middle = (gap.from + gap.to) / 2;
  const inLeft = rows.filter((row) => row.right <= middle);
  const inRight = rows.filter((row) => row.left >= middle);
  const wide = rows.filter((row) => row.left < middle && row.right > middle);
  const columns = [
    downwards([...left, ...inLeft]).map((line) => ({ ...line, limit: gap.from })),
    downwards([...right, ...inRight]).map((line) => ({
      ...line,
      left: line.left - moved,
      right: line.right - moved,
      limit: edge - moved,
    })),
  ];
  const over = downwards([...across, ...wide]);
  const bounds = [Number.POSITIVE_INFINITY, ...over.map((line) => line.y), Number.NEGATIVE_INFINITY];
  return bounds.slice(1).flatMap((low, index) => {
    const high = bounds[index] ?? 0;
    const band = columns.flatMap((lines) => lines.filter((line) => line.y <= high && line.y > low));
    const title = over[index];
    return title ? [...band, title] : band;
  });
}

function downwards(lines: readonly PdfLine[]): PdfLine[] {
  return [...lines].sort((a, b) => b.y - a.y);
}

/** Finds the gap in the middle of a page that the fewest pieces cross. */
function gapOf(pieces: readonly Piece[], width: number): Gap | null {
  let best: { at: number; crossing: number } | null = null;
  for (let at = width * 0.4; at <= width * 0.6; at += STEP) {
    const crossing = pieces.filter((piece) => piece.x < at && piece.x + piece.width > at).length;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  if (!best) return null;
  const { at } = best;
  const ends = pageLines(pieces.filter((piece) => piece.x + piece.width <= at)).map((line) => line.right);
  const starts = pageLines(pieces.filter((piece) => piece.x >= at)).map((line) => line.left);
  // A page number in the middle stands nearer to it than any line of a column.
  const from = -trimmedMin(ends.map((end) => -end));
  const to = trimmedMin(starts);
  const sizes = pieces.map((piece) => piece.size).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return to - from >= size * 0.8 && to - from <= size * 6 ? { from, to } : null;
}

/** The least of some values, the least twentieth of them left out. */
function trimmedMin(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.05)] ?? Number.NaN;
}

function isColumn(lines: readonly PdfLine[], edge: number): boolean {
  const full = lines.filter((line) => edge - line.right < line.size * 1.6);
  const left = Math.min(...lines.map((line) => line.left));
  const filled = lines.reduce((sum, line) => sum + (line.right - line.left), 0) / (lines.length * (edge - left));
  const tabs = lines.filter((line) => line.text.includes('\t')).length;
  return lines.length >= ENOUGH && full.length >= lines.length * FULL && filled >= FILLED && tabs < lines.length * FULL;
}
