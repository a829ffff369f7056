import { countCharacters } from '../domain/normalize.ts';
import { inSearchForm } from './plain-scan.ts';
import { anchorToken, numberToken, pairToken, singleToken } from './token.ts';

/** How many clauses share one record of the index; the record's positions tell them apart. */
export const LEAF_SIZE = 64;

/** Every zone of a clause begins at a multiple of this many positions. */
export const UNIT = 128;

/** A clause as search compares it: its anchor, its own heading and its text, both in the search form. */
export interface ClauseForm {
  anchor: string;
  heading: string | null;
  text: string;
}

/** Returns the form of a clause; made once, because all that the index says of a clause is read off it. */
export function clauseForm({ anchor, heading, text }: ClauseForm): ClauseForm {
  return { anchor, ...inSearchForm({ heading, text }) };
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
function indexedHeading({ heading, text }: ClauseForm): string | null {
  return heading === null || text.includes(heading) ? null : heading;
}

/** Returns the zone sizes of a clause. */
export function shapeOf(form: ClauseForm): ClauseShape {
  return {
    heading: unitsOf(countCharacters(indexedHeading(form) ?? '')),
    text: unitsOf(countCharacters(form.text)),
  };
}

/** What stands at the end of a zone: the number of the clause, then its anchor. */
type ZoneEnd = readonly [number: string, anchor: string];

/** A zone of pairs leaves at least two positions free at its end. */
function zone(words: string[], tokens: readonly string[], units: number, last: ZoneEnd = [FILLER, FILLER]): void {
  for (const token of tokens) words.push(token);
  const end = units * UNIT;
  for (let at = tokens.length; at < end; at += 1) words.push(last[at - end + 2] ?? FILLER);
}

/** A number of the outline at the end of an anchor: 15 in s3-6-15; a suffix letter tells two of the same number apart. */
const LAST_NUMBER = /^s(?:\d+[a-z]*-)*(\d+)[a-z]*$/;

/** A word that the engine counts but does not keep. */
const FILLER = '-';

/** Returns the content of one record: the zones of its clauses, one after the other. */
export function leafContent(clauses: readonly ClauseForm[]): string {
  const words: string[] = [];
  for (const form of clauses) {
    const shape = shapeOf(form);
    const heading = [...(indexedHeading(form) ?? '')];
    const text = [...form.text];
    const pairs = (chars: string[]): string[] => chars.slice(1).map((char, at) => pairToken(chars[at] ?? '', char));
    const number = LAST_NUMBER.exec(form.anchor)?.[1];
    const end: ZoneEnd = [number === undefined ? FILLER : numberToken(Number(number)), anchorToken(form.anchor)];
    zone(words, pairs(heading), shape.heading, end);
    zone(words, pairs(text), shape.text, shape.heading === 0 ? end : undefined);
    zone(words, heading.map(singleToken), shape.heading);
    zone(words, text.map(singleToken), shape.text);
  }
  return words.join(' ');
}

/** Returns the content of the record of a source as received: one field, first in pairs, then in single characters. */
export function sourceContent(text: string): string {
  return leafContent([clauseForm({ anchor: 'source', heading: null, text })]);
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
