import type { Corpus } from '../../domain/corpus.ts';
import { levelRank } from '../../domain/level.ts';
import { documentPairs } from '../links/pairs.ts';
import { BAR, type MapBar, type MapLink, round } from './shape.ts';

/** Lines that can still be told apart; of more pairs, those with most links are drawn. */
const MOST_LINES = 10;

/** Draws a line for each pair of documents whose clauses correspond, from the higher to the lower, later one. */
export function drawLines(corpus: Corpus, bars: readonly MapBar[]): MapLink[] {
  const bar = new Map(bars.map((b) => [b.document.id, b]));
  const pairs = documentPairs(corpus).flatMap(({ from: earlier, to: later, rows, path }) => {
    const [a, b] = [bar.get(earlier.id), bar.get(later.id)];
    // A later text above has handed nothing down to an older one below.
    if (!a || !b || rows.length === 0 || levelRank(later.level) <= levelRank(earlier.level)) return [];
    const [one, other] = [new Set(rows.map(({ from }) => from.id)).size, new Set(rows.map(({ to }) => to.id)).size];
    return [{ from: a, to: b, clauses: { from: one, to: other }, count: rows.length, url: path }];
  });
  const strongest = pairs.sort((p, q) => q.count - p.count).slice(0, MOST_LINES);
  const list = strongest.sort((p, q) => p.from.x - q.from.x || q.to.y - p.to.y);
  const most = Math.max(1, ...list.map((pair) => pair.count));
  return list.map((pair) => {
    const siblings = list.filter((other) => other.from === pair.from);
    const incoming = list.filter((other) => other.to === pair.to);
    const x = round(pair.from.x + (pair.from.width * (siblings.indexOf(pair) + 1)) / (siblings.length + 1));
    const target = round(pair.to.y + (BAR * (incoming.length - incoming.indexOf(pair))) / (incoming.length + 1));
    return {
      from: pair.from.document,
      to: pair.to.document,
      count: pair.count,
      clauses: pair.clauses,
      url: pair.url,
      ...route(pair.from, pair.to, x, target, pair.count / most),
    };
  });
}

/** A line straight down where the lower bar lies below the start, else down and to the near end of the lower bar. */
function route(
  from: MapBar,
  to: MapBar,
  x: number,
  target: number,
  share: number,
): Pick<MapLink, 'path' | 'head' | 'label' | 'width'> {
  const top = from.y + BAR;
  const width = round(1.25 + 2.75 * share);
  const close = to.x + to.width;
  if (x > Math.max(close, to.x + 24)) {
    return {
      path: `M${x} ${top}V${target - 10}Q${x} ${target} ${x - 10} ${target}H${close + 6}`,
      head: `M${close} ${target}l7 -4v8z`,
      label: { x: x + 10, y: target - 6 },
      width,
    };
  }
  if (x > to.x - 24) {
    const end = to.y - 8;
    const straight = Math.max(x, to.x + 12);
    return {
      path: `M${straight} ${top}V${end}`,
      head: `M${straight} ${to.y}l-5 -8h10z`,
      label: { x: straight + 10, y: (top + end) / 2 + 4 },
      width,
    };
  }
  return {
    path: `M${x} ${top}V${target - 10}Q${x} ${target} ${x + 10} ${target}H${to.x - 6}`,
    head: `M${to.x} ${target}l-7 -4v8z`,
    label: { x: x + 18, y: target - 6 },
    width,
  };
}
