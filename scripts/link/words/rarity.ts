/** Steps of a count in each doubling of it. */
const STEPS = 3;

/**
 * Returns a count in steps of about a quarter (1, 1.26, 1.59, 2 …): what is counted over a whole corpus then stays the
 * same for nearly every word when one text joins or changes, and with it every score that was made from it.
 */
export function stepped(count: number): number {
  return 2 ** (Math.round(Math.log2(Math.max(1, count)) * STEPS) / STEPS);
}

/** Returns how rare something is that so many of all hold: 0 where all do. */
export function rarity(all: number, holding: number): number {
  return Math.max(0, Math.log(stepped(all) / stepped(holding)));
}
