import { levelRank, levelSchema } from '../../src/domain/level.ts';
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
/** The same where many documents compete: then the nearest are worth a reader's time, and weak ones hardly. */
const MANY_DOCUMENTS = 20;
const MOST_OF_MANY = { 1: 2, 2: 6, 3: 10 } as const;

const LEVELS = levelSchema.options.length;

/**
 * Keeps for each clause its strongest links to every level, so that a page stays readable and the number of links grows
 * with the number of clauses. A link is kept where it is among the strongest of both its clauses.
 */
export function chooseLinks(graded: readonly Graded[], documents: number): Graded[] {
  const ranked = [...graded].sort((a, b) => b.strength - a.strength || b.score - a.score || place(a, b));
  const units = graded.reduce((most, { from, to }) => Math.max(most, from.index + 1, to.index + 1), 0);
  const toLater = new Uint16Array(units * LEVELS);
  const toEarlier = new Uint16Array(units * LEVELS);
  const kept = new Set<Graded>();
  for (const pair of ranked) {
    const later = pair.from.index * LEVELS + levelRank(pair.to.document.level);
    const earlier = pair.to.index * LEVELS + levelRank(pair.from.document.level);
    const most = documents > MANY_DOCUMENTS ? MOST_OF_MANY[pair.strength] : MOST;
    const [known, others] = [toLater[later] ?? 0, toEarlier[earlier] ?? 0];
    if (known >= most || others >= most) continue;
    toLater[later] = known + 1;
    toEarlier[earlier] = others + 1;
    kept.add(pair);
  }
  return graded.filter((pair) => kept.has(pair));
}

function place(a: Graded, b: Graded): number {
  return a.to.index - b.to.index || a.from.index - b.from.index;
}
