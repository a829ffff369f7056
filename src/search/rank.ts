import { type Catalog, type CatalogDocument, packedNumber } from './catalog.ts';
import { inHeading, type Match } from './match.ts';
import { documentOf } from './texts.ts';
import { searchCharacters } from './token.ts';

/** A clause that contains every word of a query. */
export interface Hit {
  clause: number;
  /** Whether a word stands in the clause's own heading. */
  inHeading: boolean;
  /** How often the words occur. */
  occurrences: number;
  score: number;
  /** A longer figure, as printed, where one that is asked for stands only inside longer ones: 3400亿元 for 400亿元. */
  longer: string | null;
}

const UNIT_CHARACTERS = 100;

/** Tells the worth of a clause for its matches, one per key. */
export type Score = (keys: readonly string[], matches: readonly Match[]) => number;

/**
 * Makes the measure of worth: heading before text, then how often and how densely the words occur, how near they
 * stand to each other, what the clause carries, and how new its document is.
 */
export function openScore(catalog: Catalog): Score {
  const recency = recencies(catalog);
  const { textUnits, weight, inline } = catalog.spine;
  return (keys, matches) => {
    const clause = matches[0]?.clause ?? 0;
    const length = packedNumber(textUnits, clause) * UNIT_CHARACTERS + 20;
    let score = 0;
    matches.forEach((match, at) => {
      const size = searchCharacters(keys[at] ?? '').length;
      const count = match.heading.length + match.text.length;
      score += (inHeading(catalog, match) ? 2 : 0) + Math.log2(1 + count) + Math.min(1, (count * size * 4) / length);
    });
    score /= Math.max(1, matches.length);
    score += nearness(matches) + 0.45 * packedNumber(weight, clause) - 0.8 * packedNumber(inline, clause);
    return score + (recency.get(documentOf(catalog, clause)) ?? 0);
  };
}

function nearness(matches: readonly Match[]): number {
  const [first, ...rest] = matches.map((match) => match.text);
  if (first === undefined || rest.length === 0 || rest.some((list) => list.length === 0)) return 0;
  let best = Number.POSITIVE_INFINITY;
  for (const start of first) {
    const gaps = rest.map((list) => Math.min(...list.map((other) => Math.abs(other - start))));
    best = Math.min(best, Math.max(...gaps));
  }
  return 1 / (1 + best / 15);
}

/** Returns how new each document is among all: 0 the oldest, 0.4 the newest. */
function recencies(catalog: Catalog): Map<CatalogDocument, number> {
  const years = catalog.documents.map((document) => Number(document.year ?? 0)).filter((year) => year > 0);
  const oldest = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const span = years.reduce((most, year) => Math.max(most, year), 0) - oldest;
  return new Map(
    catalog.documents.map((document) => {
      const year = Number(document.year ?? 0);
      return [document, year > 0 && span > 0 ? (0.4 * (year - oldest)) / span : 0];
    }),
  );
}

/** Returns hits with those that have only part of a figure last, headings first, then by worth, then in reading order. */
export function byRelevance(a: Hit, b: Hit): number {
  return Number(a.longer !== null) - Number(b.longer !== null) || byWorth(a, b);
}

function byWorth(a: Hit, b: Hit): number {
  return Number(b.inHeading) - Number(a.inHeading) || b.score - a.score || a.clause - b.clause;
}
