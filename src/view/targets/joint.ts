import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { plain } from '../../domain/magnitude.ts';
import { recordsOf } from '../by-clause.ts';
import { growthOf } from './growth-of.ts';
import type { Point, Segment } from './series.ts';

/** A growth that a page prints for a later figure, beside the figure of the year before in another scope. */
export interface Joint {
  growth: Quantity;
  from: Point;
  to: Point;
  /** In per cent, from the two figures as printed. */
  rate: number;
  /** Whether the printed growth is the computed one, rounded to its last digit. */
  fits: boolean;
}

type Figures = Pick<Segment, 'points'>;

/** Returns the printed growth between two scopes, one that fits before any other; null where none is printed. */
export function jointOf(corpus: Corpus, before: Figures, after: Figures): Joint | null {
  // A figure whose own scope has the year before is grown from that.
  const years = new Set(after.points.map(({ year }) => year));
  const first = after.points.filter(({ year }) => !years.has(year - 1));
  const joints = before.points.flatMap((from) => first.flatMap((to) => between(corpus, from, to)));
  return joints.find(({ fits }) => fits) ?? joints[0] ?? null;
}

function between(corpus: Corpus, from: Point, to: Point): Joint[] {
  if (to.year !== from.year + 1) return [];
  return to.records.flatMap(({ quantity, at }) => {
    const growth = growthOf(quantity, at.clause, recordsOf(corpus.quantities, at.clause.id));
    const record = from.records.find((each) => each.at.page === at.page);
    if (growth?.unit !== '%' || !record) return [];
    const rate = (plain(quantity) / plain(record.quantity) - 1) * 100;
    return [{ growth, from, to, rate, fits: Math.abs(rate - growth.value) <= halfDigit(growth.value) }];
  });
}

/** Half the last printed digit of a rate: 10% stands for 9.5 to 10.5, 12.5% for 12.45 to 12.55. */
function halfDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 10 ** -decimals / 2 + 1e-9;
}
