import { levelRank, levelSchema } from '../../src/domain/level.ts';
import type { Link } from '../../src/domain/link.ts';
import { MANY_DOCUMENTS } from './grade.ts';
import type { Pair } from './pair.ts';

/** A pair that is a link; what is said of it is made for the links that are kept. */
export interface Graded {
  pair: Pair;
  strength: Link['strength'];
  score: number;
}

/** Links of one clause to one level, counted on either side; nobody reads more of them than this. */
const MOST = 16;
/** The same where many documents compete: then the nearest are worth a reader's time, and weak ones hardly. */
const MOST_OF_MANY = { 1: 2, 2: 6, 3: 10 } as const;

const LEVELS = levelSchema.options.length;

/**
 * Keeps for each clause its strongest links to every level, so that a page stays readable and the number of links grows
 * with the number of clauses. A link is kept where it is among the strongest of both its clauses; a weak one only where
 * no stronger one leads from the same place to the same place, be it a clause above or below.
 */
export function chooseLinks(graded: readonly Graded[], documents: number): Graded[] {
  const ranked = [...graded].sort((a, b) => b.strength - a.strength || b.score - a.score || place(a, b));
  const units = graded.reduce((most, { pair }) => Math.max(most, pair.from.index + 1, pair.to.index + 1), 0);
  const toLater = new Uint16Array(units * LEVELS);
  const toEarlier = new Uint16Array(units * LEVELS);
  const kept = new Set<Graded>();
  const { cover, covers } = coverage(units);
  for (const link of ranked) {
    const { pair, strength } = link;
    const later = pair.from.index * LEVELS + levelRank(pair.to.document.level);
    const earlier = pair.to.index * LEVELS + levelRank(pair.from.document.level);
    const most = documents > MANY_DOCUMENTS ? MOST_OF_MANY[strength] : MOST;
    const [known, others] = [toLater[later] ?? 0, toEarlier[earlier] ?? 0];
    if (known >= most || others >= most || (strength === 1 && covers(pair))) continue;
    toLater[later] = known + 1;
    toEarlier[earlier] = others + 1;
    cover(pair);
    kept.add(link);
  }
  return graded.filter((link) => kept.has(link));
}

function place({ pair: a }: Graded, { pair: b }: Graded): number {
  return a.to.index - b.to.index || a.from.index - b.from.index;
}

/** Remembers pairs, and tells whether one of them joins clauses that stand above or below those of another pair. */
function coverage(units: number): { cover(pair: Pair): void; covers(pair: Pair): boolean } {
  const exact = new Set<number>();
  const [fromAbove, toAbove, bothAbove] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const key = (from: number, to: number): number => from * units + to;
  return {
    cover({ from, to }) {
      exact.add(key(from.index, to.index));
      for (const up of from.above) fromAbove.add(key(up, to.index));
      for (const up of to.above) toAbove.add(key(from.index, up));
      for (const up of from.above) for (const other of to.above) bothAbove.add(key(up, other));
    },
    covers({ from, to }) {
      const [froms, tos] = [
        [from.index, ...from.above],
        [to.index, ...to.above],
      ];
      return (
        bothAbove.has(key(from.index, to.index)) ||
        froms.some((up) => toAbove.has(key(up, to.index))) ||
        tos.some((up) => fromAbove.has(key(from.index, up))) ||
        froms.some((up) => tos.some((other) => exact.has(key(up, other))))
      );
    },
  };
}
