import { readLabel } from '../../../src/domain/label.ts';
import type { Page, PdfLine } from './pdf-lines.ts';

/** Lines whose height differs by no more stand in the same place of their pages. */
const SAME = 2;

/**
 * Returns what tells a running head (页眉页脚): its words, digits apart, stand at the edge of most pages in the same size
 * and place, or the very same on both of two. A numbered line, the mark of an annex or a sentence is none, nor is the
 * title that the head repeats.
 */
export function runningLines(pages: readonly Page[]): (page: Page, line: PdfLine) => boolean {
  const both = pages.length === 2;
  const seen = new Map<string, { pages: Set<Page>; places: Place[] }>();
  for (const page of pages) {
    for (const line of [...page.lines.slice(0, 2), ...page.lines.slice(-2)]) {
      if (readLabel(line.text) !== null || /[。；，：]$|^附[件表录]/u.test(line.text)) continue;
      const words = both ? line.text : pattern(line.text);
      const found = seen.get(words) ?? { pages: new Set(), places: [] };
      found.pages.add(page);
      found.places.push(placeOf(page, line));
      seen.set(words, found);
    }
  }
  const enough = both ? 2 : Math.max(2, pages.length * 0.6);
  const running = new Map(
    [...seen].filter(([, found]) => found.pages.size >= enough).map(([words, { places }]) => [words, usual(places)]),
  );
  return (page, line) => {
    const place = running.get(both ? line.text : pattern(line.text));
    if (!place) return false;
    const own = placeOf(page, line);
    const away = both ? SAME : place.size * 2;
    return Math.abs(own.size - place.size) <= place.size * 0.12 && own.edge - place.edge <= away;
  };
}

/** Where a line of a page stands: how far from the nearer edge, and in what size; points. */
interface Place {
  edge: number;
  size: number;
}

function placeOf(page: Page, { y, size }: PdfLine): Place {
  return { edge: Math.min(y, page.height - y), size };
}

/** The place that as many lines stand below as above. */
function usual(places: readonly Place[]): Place {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
  return { edge: middle(places.map(({ edge }) => edge)), size: middle(places.map(({ size }) => size)) };
}

function pattern(text: string): string {
  return text.replace(/\d+/g, '0').replace(/\s+/g, '');
}
