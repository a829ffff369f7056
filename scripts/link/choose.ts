import type { Link } from '../../src/domain/link.ts';
import type { Unit } from './unit.ts';

/** A pair that is a link, without its quotes: those are made for the links that are kept. */
export interface Graded {
  from: Unit;
  to: Unit;
  strength: Link['strength'];
  score: number;
  relations: Link['relations'];
  explanation: string;
}

/** Links of one clause to one level, counted on either side; nobody reads more of them than this. */
const MOST = 16;
/** Of these, links that only say the two are related. */
const MOST_WEAK = 16;

/**
 * Keeps for each clause its strongest links to every level, so that a page stays readable and the number of links grows
 * with the number of clauses. A link is kept where it is among the strongest of both its clauses.
 */
export function chooseLinks(graded: readonly Graded[]): Graded[] {
  const ranked = [...graded].sort((a, b) => b.strength - a.strength || b.score - a.score || place(a, b));
  const counts = new Map<string, number>();
  const kept = new Set<Graded>();
  for (const pair of ranked) {
    const sides = [`${pair.to.index}<${pair.from.document.level}`, `${pair.from.index}>${pair.to.document.level}`];
    const most = pair.strength === 1 ? MOST_WEAK : MOST;
    if (sides.some((side) => (counts.get(side) ?? 0) >= most)) continue;
    for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
    kept.add(pair);
  }
  return graded.filter((pair) => kept.has(pair));
}

function place(a: Graded, b: Graded): number {
  return a.to.index - b.to.index || a.from.index - b.from.index;
}
