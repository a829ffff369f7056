import type { Catalog } from './catalog.ts';
import { packedNumber, shapeAt } from './catalog.ts';
import { leafLocator, type Place } from './layout.ts';
import type { Postings } from './postings.ts';
import { plainStarts, type SourceBreaks } from './source-breaks.ts';
import { anchorToken, coverTokens, numberToken, searchCharacters } from './token.ts';

/** A clause that contains a key, with every occurrence. */
export interface Match {
  /** Place in the order of all clauses. */
  clause: number;
  /** Starts in the own heading (an own-line heading, or the run-in heading inside the text). */
  heading: number[];
  /** Starts in the text, in characters of the search form. */
  text: number[];
}

/** Finds the clauses that contain a key, by place in reading order. */
export type MatchKey = (key: string) => Promise<ReadonlyMap<number, Match>>;

/** Returns the starts at which every token stands at its offset. */
function starts(lists: readonly { offset: number; at: readonly number[] }[]): number[] {
  const [rarest, ...rest] = [...lists].sort((a, b) => a.at.length - b.at.length);
  if (rarest === undefined) return [];
  const sets = rest.map(({ offset, at }) => ({ offset, at: new Set(at) }));
  return rarest.at
    .map((position) => position - rarest.offset)
    .filter((start) => sets.every(({ offset, at }) => at.has(start + offset)))
    .sort((a, b) => a - b);
}

/** How often a key stands in a source. */
export interface SourceCount {
  /** White space, width and case left out, as the search of the site has it. */
  all: number;
  /** Of these, so many stand there letter by letter, as a plain search in the file (Ctrl+F) finds them; case left out. */
  plain: number;
}

/** The look-ups that the index answers. */
export interface Matcher {
  /** Exact search for one key: substring of a clause's text or own heading in the search form. */
  match: MatchKey;
  /** The clauses that have an anchor, one per page at most. */
  withAnchor(anchor: string): Promise<number[]>;
  /** The clauses whose own printed number it is, at any depth of the outline. */
  withNumber(number: number): Promise<number[]>;
  /** How often a key stands in each source as received, by document. */
  countInSources(key: string): Promise<Map<string, SourceCount>>;
}

/** Opens the exact search over postings. */
export function openMatch(
  catalog: Catalog,
  postings: Postings,
  readBreaks: () => Promise<readonly SourceBreaks[]>,
): Matcher {
  const locators = new Map<number, (position: number) => Place | null>();
  const locatorOf = (leaf: number): ((position: number) => Place | null) => {
    const known = locators.get(leaf);
    if (known !== undefined) return known;
    const { first, size } = catalog.leaves[leaf] ?? { first: 0, size: 0 };
    const made = leafLocator(Array.from({ length: size }, (_, at) => shapeAt(catalog.spine, first + at)));
    locators.set(leaf, made);
    return made;
  };

  const withToken = async (token: string): Promise<number[]> => {
    const places: number[] = [];
    for (const [leaf, positions] of (await postings(token)).leaves) {
      for (const position of positions) {
        const place = locatorOf(leaf)(position);
        if (place !== null) places.push((catalog.leaves[leaf]?.first ?? 0) + place.clause);
      }
    }
    return places.sort((a, b) => a - b);
  };

  const match: MatchKey = async (key) => {
    const characters = searchCharacters(key);
    const placed = coverTokens(characters);
    const found = new Map<number, Match>();
    const lists = await Promise.all(
      placed.map(async ({ token, offset }) => ({ offset, posting: await postings(token) })),
    );
    const [smallest] = [...lists].sort((a, b) => a.posting.leaves.size - b.posting.leaves.size);
    for (const leaf of [...(smallest?.posting.leaves.keys() ?? [])].sort((a, b) => a - b)) {
      const here = lists.map(({ offset, posting }) => ({ offset, at: posting.leaves.get(leaf) ?? [] }));
      if (here.some(({ at }) => at.length === 0)) continue;
      const first = catalog.leaves[leaf]?.first ?? 0;
      for (const start of starts(here)) {
        const place = locatorOf(leaf)(start);
        if (place === null) continue;
        const clause = first + place.clause;
        const match = found.get(clause) ?? { clause, heading: [], text: [] };
        found.set(clause, match);
        const list = place.field === 'heading' ? match.heading : match.text;
        const last = list[list.length - 1];
        if (last === undefined || place.offset >= last + characters.length) list.push(place.offset);
      }
    }
    return found;
  };
  const countInSources: Matcher['countInSources'] = async (key) => {
    const characters = searchCharacters(key);
    const lists = await Promise.all(
      coverTokens(characters).map(async ({ token, offset }) => ({ offset, posting: await postings(token) })),
    );
    const breaks = await readBreaks();
    const { length } = characters;
    return new Map(
      catalog.sources.map(({ doc }, source) => {
        const here = starts(lists.map(({ offset, posting }) => ({ offset, at: posting.sources.get(source) ?? [] })));
        const plain = plainStarts(here, length, breaks[source] ?? { apart: [], altered: [] });
        return [doc, { all: sideBySide(here, length).length, plain: sideBySide(plain, length).length }];
      }),
    );
  };
  return {
    match,
    withAnchor: (anchor) => withToken(anchorToken(anchor)),
    withNumber: (number) => withToken(numberToken(number)),
    countInSources,
  };
}

/** Returns the starts of occurrences that do not overlap, as an editor counts them. */
function sideBySide(all: readonly number[], length: number): number[] {
  const kept: number[] = [];
  for (const start of all) if (start >= (kept[kept.length - 1] ?? Number.NEGATIVE_INFINITY) + length) kept.push(start);
  return kept;
}

/** Tells whether a match lies in the clause's heading: its own line, or the words that open the paragraph. */
export function inHeading(catalog: Catalog, match: Match): boolean {
  const lead = packedNumber(catalog.spine.lead, match.clause);
  return match.heading.length > 0 || match.text.some((offset) => offset < lead);
}
