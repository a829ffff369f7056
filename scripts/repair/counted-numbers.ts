import { type Label, type LabelStyle, plainLabel, readLabel } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { Piece } from './piece.ts';

const H = `[${NUMERAL_CLASS}]`;
const WORDS = '(?=[\\s\\u3000]*[\\p{Script=Han}“《（])';
/** Prints of a number that are as often none: a sentence can begin like this, or a line that goes on with another. */
const PRINTS: readonly (readonly [LabelStyle, RegExp])[] = [
  ['han', new RegExp(`^(${H}{1,3})[,，。]${WORDS}`, 'u')],
  ['number', new RegExp(`^(\\d{1,2})[,，。·]${WORDS}`, 'u')],
  ['han-paren', new RegExp(`^(${H}{1,3})[)）]、?(?![项項](?!目)|款)${WORDS}`, 'u')],
  ['han-paren', new RegExp(`^[（(](${H}{1,3})(?:[,，、.．。]|[ \\u3000]+)${WORDS}`, 'u')],
  ['article', new RegExp(`^第(${H}{1,6}|\\d{1,3})[条條][、，,。]${WORDS}`, 'u')],
];
const ENOUGH = 3;
/** No sentence begins with “1。” or “一）”. */
const PAIR = 2;
const CLOSED = 2;

/** A number in a text, printed as it should be (`label` null) or in a way that only the count makes one. */
interface Place {
  piece: Piece;
  style: LabelStyle;
  number: number;
  label: Label | null;
  /** Which of the prints it has. */
  print: number;
}

/**
 * Finds numbers whose mark was typed or recognised as another one (“一，各地…”, “2。加强…”, “三）…”, “第四条、…”): such
 * lines are numbers where they stand between their neighbours in the count, or where three or more count from one; and
 * then shorter lists of the same print are too. Anywhere else they are sentences.
 */
export function countedNumbers(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const labels = new Map<Piece, Label>();
  for (const [style, places] of Map.groupBy(pieces.flatMap(placeOf), (place) => place.style)) {
    const { runs, apart } = runsOf(places);
    const enough = (run: readonly Place[]): number => (style === 'number' || run[0]?.print === CLOSED ? PAIR : ENOUGH);
    const counted = runs.map((run) => within(run, enough(run))).filter((run) => run.length >= enough(run));
    const prints = new Set(counted.flat().map((place) => place.print));
    const alike = [...runs.flat(), ...apart].filter((place) => prints.has(place.print));
    for (const { piece, label } of [...counted.flat(), ...alike]) if (label) labels.set(piece, label);
  }
  return labels;
}

/** One or two numbers of doubtful print count only between others: “第 / 三，依法…” can end a count by chance. */
function within(run: readonly Place[], enough: number): readonly Place[] {
  const many = run.filter((place) => place.label !== null).length >= enough;
  return many ? run : run.slice(0, run.findLastIndex((place) => place.label === null) + 1);
}

/**
 * Cuts the numbers of one form into runs that count on by one; a run begins with one or with a sure number. What stands
 * apart is no part of a run; an article that is further on than the last can follow a gap.
 */
function runsOf(places: readonly Place[]): { runs: Place[][]; apart: Place[] } {
  const runs: Place[][] = [];
  const apart: Place[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.number ?? 0;
    if (run && place.number === last + 1) run.push(place);
    else if (place.number === 1 || !place.label) runs.push([place]);
    else if (place.style === 'article' && place.number > last) apart.push(place);
  }
  return { runs, apart };
}

function placeOf(piece: Piece): Place[] {
  if (piece.table || piece.dropped || piece.kind) return [];
  const { text } = piece.chars;
  const sure = readLabel(text, piece.spaced);
  if (sure) return [{ piece, style: sure.style, number: sure.number, label: null, print: -1 }];
  return PRINTS.flatMap(([style, form], print) => {
    const match = form.exec(text);
    const digits = match?.[1] ?? '';
    const number = /^\d/u.test(digits) ? Number(digits) : parseNumeral(digits);
    if (!match || !number) return [];
    return [{ piece, style, number, label: plainLabel(style, text, match[0].length, number), print }];
  }).slice(0, 1);
}
