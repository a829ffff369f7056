import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { plain } from '../../domain/magnitude.ts';
import { madeOnce } from '../made-for.ts';
import { stem } from '../targets/industry.ts';
import { wantedFigures } from './target-status.ts';

/** How many places say a target, and how many targets that makes. */
export interface TargetCount {
  places: number;
  targets: number;
}

/**
 * Counts what is to be reached: `places` are the rows of the list, `targets` takes as one what two clauses of one page say
 * alike (生物医药产业 1900亿元 in the overview and in its own section).
 */
export function targetCount(corpus: Corpus): TargetCount {
  return madeOnce('target-count', corpus, () => {
    const figures = wantedFigures(corpus).map(({ quantity }) => quantity);
    const alike = Map.groupBy(figures, keyOf);
    const targets = [...alike.values()].reduce((sum, group) => sum + distinct(group), 0);
    return { places: figures.length, targets };
  });
}

/** Says both counts, the same wherever they stand, e.g. 336 处目标，重说的并计为 316 个. */
export function targetCountWords(corpus: Corpus): string {
  const { places, targets } = targetCount(corpus);
  return places === targets ? `${places} 个目标` : `${places} 处目标，重说的并计为 ${targets} 个`;
}

function keyOf(quantity: Quantity): string {
  const { clause, subject, region, year, valueMax, unit, role } = quantity;
  const page = clause.slice(0, clause.indexOf('#'));
  return [page, stem(subject ?? ''), region, year, plain(quantity), valueMax, unit.slice(-1), role].join('|');
}

function distinct(group: readonly Quantity[]): number {
  const first: Quantity[] = [];
  for (const quantity of group) if (!first.some((known) => isSame(known, quantity))) first.push(quantity);
  return first.length;
}

/** One clause does not say a thing twice; of two names for what is counted one may only be fuller (重点食品企业, 食品企业). */
function isSame(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.metric ?? '', b.metric ?? ''];
  return a.clause !== b.clause && (x === y || (x !== '' && y !== '' && (x.endsWith(y) || y.endsWith(x))));
}
