import type { KeptBundle } from './kept-index.ts';
import { clausesIn, type Piece } from './pieces.ts';

/** When a bundle of an earlier build is taken although it is not made from exactly the same. */
export interface BaseLimits {
  /** A bundle of fewer clauses is made anew: it takes a second, and a small site is that of a whole build to the byte. */
  least: number;
  /** Of the clauses, so many may be missing in the earlier bundle; of its own, as many may stand no more. */
  share: number;
  /** So many clauses of all bundles together may be missing, since they are made again with every change. */
  missing: number;
}

/** A bundle of an earlier build (底本) beside what a bundle of today is made from. */
export interface Base {
  bundle: KeptBundle;
  /** The record of each piece; null for a missing one. */
  records: (string | null)[];
  /** How many clauses are missing. */
  missing: number;
  /** Its records that stand for nothing any more, and how many clauses they hold. */
  former: string[];
  gone: number;
}

/**
 * Returns the bundle of earlier builds to take for some pieces: one made from exactly these, else the one that has the
 * least to add and to pass over; null where none is like enough. Bundles that may not be taken are asked about last.
 */
export function findBase(
  pieces: readonly Piece[],
  earlier: readonly KeptBundle[],
  limits: BaseLimits,
  mayTake: (bundle: KeptBundle) => boolean,
): Base | null {
  const bases = earlier.map((bundle) => compared(bundle, pieces));
  const exact = bases.find((base) => isExact(base) && mayTake(base.bundle));
  const whole = clausesIn(pieces);
  if (exact !== undefined || whole < limits.least) return exact ?? null;
  const like = bases.filter(
    ({ bundle, missing, gone }) => missing <= whole * limits.share && gone <= clausesIn(bundle.pieces) * limits.share,
  );
  like.sort((a, b) => a.missing + a.gone - b.missing - b.gone);
  return like.find(({ bundle }) => mayTake(bundle)) ?? null;
}

function compared(bundle: KeptBundle, pieces: readonly Piece[]): Base {
  // Two documents may say the same: each record stands for one piece.
  const free = Map.groupBy(bundle.pieces, ({ sum }) => sum);
  const records = pieces.map(({ sum }) => free.get(sum)?.shift()?.record ?? null);
  const over = [...free.values()].flat();
  return {
    bundle,
    records,
    missing: clausesIn(pieces.filter((_, at) => records[at] === null)),
    former: over.map(({ record }) => record),
    gone: clausesIn(over),
  };
}

/** In the same order too: what is written depends on it. */
function isExact({ bundle, records }: Base): boolean {
  return records.length === bundle.pieces.length && bundle.pieces.every(({ record }, at) => record === records[at]);
}
