/** Steps of a count in each doubling of it. */
const STEPS = 3;

/**
 * Returns a count in steps of about a quarter (1, 1.26, 1.59, 2 …): what is counted over a whole corpus then stays the
 * same for nearly every word when one text joins or changes, and with it every score that was made from it.
 */
export function stepped(count: number): number {
  return 2 ** (Math.round(Math.log2(Math.max(1, count)) * STEPS) / STEPS);
}

/** Returns for each count from 0 to all how rare something is that so many of all hold: 0 where all do. */
export function rarities(all: number): Float64Array {
  const whole = stepped(all);
  return Float64Array.from({ length: all + 1 }, (_, holding) => Math.max(0, Math.log(whole / stepped(holding))));
}
