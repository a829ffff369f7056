import { codesOf } from '../../../src/domain/bare.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { Unit } from '../unit.ts';
import type { Numbering } from './numbering.ts';
import { floatPool, uintPool } from './pool.ts';
import { type Tally, tally } from './tally.ts';
import { termReader } from './terms.ts';

/** What a unit says: each of its terms once, with how often it is said (1 for once, slowly more for more). */
export interface Said {
  terms: Uint32Array;
  emphases: Float32Array;
}

/** What documents said in the last run, and the numbering of terms that it is told in. */
export interface SaidBefore {
  numbering: Numbering;
  /** Returns what the units of a document said, in their order and in memory that nobody else uses; null where it is not known. */
  find(document: PolicyDocument): readonly Said[] | null;
  keep(document: PolicyDocument, said: readonly Said[]): void;
}

/** A word of a heading speaks for all that stands under it, a little less than a word of the text. */
const CONTEXT = 0.7;
/** A clause that heads a section speaks for the clauses below it too, but faintly. */
const BELOW = 0.15;
const LEAST_TIMES = 0.45;

/** Returns what each unit says, in memory of its own; only documents of which that is not known are read. */
export function saidBy(units: readonly Unit[], before: SaidBefore): Said[] {
  const documents = [...Map.groupBy(units, ({ document }) => document)];
  const known = documents.map(([document]) => before.find(document));
  const words = readWords(
    documents.flatMap(([, own], at) => (known[at] === null ? own : [])),
    before.numbering,
  );
  const counts = tally(before.numbering.size());
  const [terms, emphases] = [uintPool(), floatPool()];
  const room: Room = (list) => ({ terms: terms.keep(list), emphases: emphases.room(list.length) });
  const all: Said[] = [];
  for (const [at, [document, own]] of documents.entries()) {
    const found = known[at];
    const below = descendants(found ? [] : own);
    const said = found ?? own.map((unit) => saidOf(unit, words, below, counts, room));
    if (!found) before.keep(document, said);
    for (const [n, { index }] of own.entries()) all[index] = said[n] ?? room(NO_TERMS);
  }
  return all;
}

const NO_TERMS = new Uint32Array();

/** Returns the words of each unit by its number; headings are read once each. */
function readWords(units: readonly Unit[], numbering: Numbering): Map<number, Words> {
  // Words of two and of three characters begin at nearly every character.
  const reader = termReader(numbering, 2 * units.reduce((sum, { bare }) => sum + bare().codes.length, 0));
  const headings = new Map<string, Uint32Array>();
  const headingTerms = (heading: string): Uint32Array => {
    const known = headings.get(heading);
    if (known) return known;
    const made = reader.read(codesOf(heading.replace(/[\p{P}\s]/gu, '')));
    headings.set(heading, made);
    return made;
  };
  return new Map(
    units.map(({ index, bare, context }) => [
      index,
      { own: reader.read(bare().codes), context: context.map(headingTerms) },
    ]),
  );
}

/** The words of one unit: of its own text, and of each heading it stands under. */
interface Words {
  own: Uint32Array;
  context: readonly Uint32Array[];
}

const NO_WORDS: Words = { own: NO_TERMS, context: [] };

function saidOf(
  { index }: Unit,
  words: ReadonlyMap<number, Words>,
  below: ReadonlyMap<number, [number, number][]>,
  counts: Tally,
  room: Room,
): Said {
  const { own, context } = words.get(index) ?? NO_WORDS;
  counts.clear();
  counts.add(own, 1);
  for (const heading of context) counts.add(heading, CONTEXT);
  for (const [child, weight] of below.get(index) ?? []) counts.add((words.get(child) ?? NO_WORDS).own, weight);
  const { terms, emphases } = room(counts.met());
  for (let i = 0; i < terms.length; i += 1) emphases[i] = 1 + Math.log(Math.max(counts.of(terms[i] ?? 0), LEAST_TIMES));
  return { terms, emphases };
}

/** For each unit of a document the units below it in reading order, with how much they say of it. */
function descendants(units: readonly Unit[]): Map<number, [number, number][]> {
  const place = new Map(units.map(({ clause, index }) => [clause.id, index]));
  const parents = new Map(units.map(({ clause }) => [clause.id, clause.parent]));
  const below = new Map<number, [number, number][]>();
  for (const { clause, index } of units) {
    let weight = BELOW;
    for (let up = clause.parent; up; up = parents.get(up) ?? null, weight /= 2) {
      const at = place.get(up);
      if (at === undefined) continue;
      const list = below.get(at);
      if (list) list.push([index, weight]);
      else below.set(at, [[index, weight]]);
    }
  }
  return below;
}

/** Gives memory for what is said of some terms, which are copied into it. */
type Room = (terms: Uint32Array) => Said;
