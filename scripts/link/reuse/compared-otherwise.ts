import type { SharedBefore } from './again.ts';
import { comparedIn } from './compared.ts';
import { groupsOf, type Spots, textsOfSpots } from './fingerprints.ts';
import type { HashSet } from './hash-set.ts';

/** The texts of today and their places. */
export interface TextsToday {
  spots: Spots;
  ages: Int32Array;
  isNew(text: number): boolean;
}

/** Pairs of texts, and the earlier text of each. */
export interface TextPairs {
  pairs: Set<number>;
  earlier: Set<number>;
}

const MOST_TEXTS = 2 ** 26;

/** Returns one number for two texts. */
export function pairOf(from: number, to: number): number {
  return from * MOST_TEXTS + to;
}

/** Returns the pairs of texts that stayed of which other places are compared than before, with these fingerprints. */
export function comparedOtherwise(before: SharedBefore, today: TextsToday, touched: HashSet): TextPairs {
  const { spots, ages, isNew } = today;
  const [textThen, textToday] = [textsOfSpots(before.spots), textsOfSpots(spots)];
  /** Returns the place of today, −1 where its text is another or gone. */
  const spotToday = (spot: number): number => {
    const old = textThen[spot] ?? 0;
    const text = before.today[old] ?? -1;
    return text === -1 ? -1 : spot - (before.spots.ends[old - 1] ?? 0) + (spots.ends[text - 1] ?? 0);
  };
  const groupsThen = new Map<number, Uint32Array>();
  for (const group of groupsOf(before.spots, touched)) groupsThen.set(before.spots.hashes[group[0] ?? 0] ?? 0, group);
  const found: TextPairs = { pairs: new Set(), earlier: new Set() };
  for (const group of groupsOf(spots, touched)) {
    const now = comparedPlaces(
      group,
      (spot) => ages[textToday[spot] ?? 0] ?? -1,
      (spot) => (isNew(textToday[spot] ?? 0) ? -1 : spot),
    );
    const was = comparedPlaces(
      groupsThen.get(spots.hashes[group[0] ?? 0] ?? 0) ?? NONE,
      (spot) => before.ages[textThen[spot] ?? 0] ?? -1,
      spotToday,
    );
    if (now.length === was.length && now.every((spot, at) => spot === was[at])) continue;
    for (const list of [now, was])
      for (let at = 0; at < list.length; at += 2) {
        const [from, to] = [textToday[list[at] ?? 0] ?? 0, textToday[list[at + 1] ?? 0] ?? 0];
        found.pairs.add(pairOf(from, to));
        found.earlier.add(from);
      }
  }
  return found;
}

const NONE = new Uint32Array();

/** Returns the places that are compared, two by two, as they are named; pairs with one that has no name are left out. */
function comparedPlaces(
  group: Uint32Array,
  ageOf: (spot: number) => number,
  nameOf: (spot: number) => number,
): number[] {
  const places: number[] = [];
  comparedIn(group, ageOf, (earlier, later) => {
    const [from, to] = [nameOf(earlier), nameOf(later)];
    if (from !== -1 && to !== -1) places.push(from, to);
  });
  return places;
}
