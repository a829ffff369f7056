/** Where more places than this share wording it is a formula, and listing every pair would grow with their square. */
const CROWD = 120;
/** Wording that stands in more clauses than this is followed from each to the last ones before it, not to all. */
const MANY = 8;
const BEFORE = 4;

/** Calls back with the pairs of places of one group that are compared, the one in the earlier document first. */
export function comparedIn(
  group: Uint32Array,
  ageOf: (spot: number) => number,
  compare: (earlier: number, later: number) => void,
): void {
  if (group.length > CROWD) return;
  // Within an age from the last place to the first, so that a formula is followed from the nearest ones.
  const dated = group.filter((spot) => ageOf(spot) >= 0).sort((a, b) => ageOf(a) - ageOf(b) || b - a);
  let sameAge = 0;
  for (let i = 1; i < dated.length; i += 1) {
    const later = dated[i] ?? 0;
    if (ageOf(dated[i - 1] ?? 0) < ageOf(later)) sameAge = i;
    for (let j = group.length <= MANY ? 0 : Math.max(0, sameAge - BEFORE); j < sameAge; j += 1)
      compare(dated[j] ?? 0, later);
  }
}
