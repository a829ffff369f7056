import { anchorToken, pairToken, searchCharacters, singleToken } from './token.ts';

/** How many clauses share one record of the index; the record's positions tell them apart. */
export const LEAF_SIZE = 64;

/** Every zone of a clause begins at a multiple of this many positions. */
export const UNIT = 128;

/** What the index holds of one clause: its anchor, the heading where the text does not repeat it, and the text. */
export interface ClauseFields {
  anchor: string;
  heading: string | null;
  text: string;
}

/** The size of a clause's zones in units; the zones lie in the order heading, text, then both again as single characters. */
export interface ClauseShape {
  heading: number;
  text: number;
}

/** A place in a clause: which clause of the leaf, in which field, how many characters in. */
export interface Place {
  clause: number;
  field: 'heading' | 'text';
  offset: number;
}

/** Returns how many units a field takes: its characters and one empty position, so that no match crosses a border. */
export function unitsOf(characters: number): number {
  return characters === 0 ? 0 : Math.ceil((characters + 1) / UNIT);
}

/**
 * Returns the heading as the index needs it: null where it has no characters or the text holds it already
 * (a run-in heading), because a match in it is then a match in the text.
 */
export function indexedHeading(heading: string | null, text: string): string | null {
  const characters = searchCharacters(heading ?? '').join('');
  if (characters === '' || searchCharacters(text).join('').includes(characters)) return null;
  return heading;
}

/** Returns the zone sizes of a clause. */
export function shapeOf(fields: Pick<ClauseFields, 'heading' | 'text'>): ClauseShape {
  return {
    heading: unitsOf(searchCharacters(fields.heading ?? '').length),
    text: unitsOf(searchCharacters(fields.text).length),
  };
}

/** A zone of pairs leaves at least two positions free at its end; the anchor goes to the last of them. */
function zone(words: string[], tokens: readonly string[], units: number, last = FILLER): void {
  for (const token of tokens) words.push(token);
  for (let at = tokens.length; at < units * UNIT; at += 1) words.push(at === units * UNIT - 1 ? last : FILLER);
}

/** A word that the engine counts but does not keep. */
const FILLER = '-';

/** Returns the content of one record: the zones of its clauses, one after the other. */
export function leafContent(clauses: readonly ClauseFields[]): string {
  const words: string[] = [];
  for (const fields of clauses) {
    const shape = shapeOf(fields);
    const heading = searchCharacters(fields.heading ?? '');
    const text = searchCharacters(fields.text);
    const pairs = (chars: string[]): string[] => chars.slice(1).map((char, at) => pairToken(chars[at] ?? '', char));
    const anchor = anchorToken(fields.anchor);
    zone(words, pairs(heading), shape.heading, anchor);
    zone(words, pairs(text), shape.text, shape.heading === 0 ? anchor : FILLER);
    zone(words, heading.map(singleToken), shape.heading);
    zone(words, text.map(singleToken), shape.text);
  }
  return words.join(' ');
}

/** Returns the content of the record of a source as received: one field, first in pairs, then in single characters. */
export function sourceContent(text: string): string {
  return leafContent([{ anchor: 'source', heading: null, text }]);
}

/** Finds places in one leaf; made once per leaf, because a search asks it for every position. */
export function leafLocator(shapes: readonly ClauseShape[]): (position: number) => Place | null {
  const owner: number[] = [];
  const start: number[] = [];
  shapes.forEach((shape, clause) => {
    start.push(owner.length);
    for (let unit = 0; unit < 2 * (shape.heading + shape.text); unit += 1) owner.push(clause);
  });
  return (position) => {
    const clause = owner[Math.floor(position / UNIT)];
    const shape = clause === undefined ? undefined : shapes[clause];
    if (clause === undefined || shape === undefined) return null;
    const both = (shape.heading + shape.text) * UNIT;
    const inside = (position - (start[clause] ?? 0) * UNIT) % both;
    const inHeading = inside < shape.heading * UNIT;
    return {
      clause,
      field: inHeading ? 'heading' : 'text',
      offset: inHeading ? inside : inside - shape.heading * UNIT,
    };
  };
}
