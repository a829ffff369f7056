import type { Scope } from './scope.ts';
import type { Point, TargetGroup } from './series.ts';

/** Where a bar stands, in years from the left edge; the places where the scope breaks lie between. */
export interface PlacedBar {
  x: number;
  point: Point;
}

export interface Layout {
  bars: PlacedBar[];
  breaks: number[];
  heads: { from: number; to: number; scope: Scope }[];
  width: number;
}

const EDGE = 0.75;
/** A scope’s room at least, so that its name fits above it. */
const LEAST = 1.9;

/**
 * Lays a group out from left to right: each scope with its own years, a gap where the scope breaks.
 * Years without a figure stay empty, but no silence is longer than `longest`: the years are written below.
 */
export function layout(group: TargetGroup, longest = 4): Layout {
  const bars: PlacedBar[] = [];
  const breaks: number[] = [];
  const heads: Layout['heads'] = [];
  let left = 0;
  group.segments.forEach((segment, at) => {
    if (at > 0) breaks.push(left);
    let x = left + EDGE;
    let before: Point | null = null;
    for (const point of segment.points) {
      if (before) x += Math.min(longest, Math.max(0.9, point.year - before.year));
      bars.push({ x, point });
      before = point;
    }
    const right = Math.max(x + EDGE, left + LEAST);
    if (segment.points.length === 1) for (const bar of bars.slice(-1)) bar.x = (left + right) / 2;
    heads.push({ from: left, to: right, scope: segment.scope });
    left = right;
  });
  return { bars, breaks, heads, width: left };
}
