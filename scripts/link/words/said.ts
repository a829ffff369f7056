import { codesOf } from '../../../src/domain/bare.ts';
import type { Unit } from '../unit.ts';
import { floatPool, uintPool } from './pool.ts';
import { type Tally, tally } from './tally.ts';
import { type TermReader, termReader } from './terms.ts';

/** What a unit says: each of its terms once, in the order first said, with how often it is said (1 for once, slowly more for more). */
export interface Said {
  terms: Uint32Array;
  emphases: Float32Array;
}

/** What all units say, by their indexes, and how many different terms there are. */
export interface AllSaid {
  said: readonly Said[];
  terms: number;
}

/** A word of a heading speaks for all that stands under it, a little less than a word of the text. */
const CONTEXT = 0.7;
/** A clause that heads a section speaks for the clauses below it too, but faintly. */
const BELOW = 0.15;
const LEAST_TIMES = 0.45;

/** Reads what the units say: the words of their own text, of the headings they stand under, and of the units below them. */
export function readSaid(units: readonly Unit[]): AllSaid {
  // Words of two and of three characters begin at nearly every character.
  const expected = 2 * units.reduce((sum, { bare }) => sum + bare.codes.length, 0);
  const reader = termReader(expected);
  const [terms, emphases] = [uintPool(expected), floatPool(expected)];
  let counts = tally(0);
  let room = 0;
  const said: Said[] = [];
  for (const own of Map.groupBy(units, ({ document }) => document).values()) {
    const words = wordsOf(own, reader);
    if (reader.ownSize() > room) {
      room = reader.ownSize() * 2;
      counts = tally(room);
    }
    const below = descendants(own);
    for (const [place, { index }] of own.entries()) {
      count(words, place, below.get(place) ?? [], counts);
      const met = counts.met();
      const kept = { terms: terms.room(met.length), emphases: emphases.room(met.length) };
      for (let i = 0; i < met.length; i += 1) {
        const word = met[i] ?? 0;
        kept.terms[i] = reader.overall(word);
        kept.emphases[i] = 1 + Math.log(Math.max(counts.of(word), LEAST_TIMES));
      }
      said[index] = kept;
    }
  }
  return { said, terms: reader.size() };
}

/** The words of one unit: of its own text, and of each heading it stands under. */
interface Words {
  own: Uint32Array;
  context: readonly Uint32Array[];
}

/** Reads the words of the units of one document; a heading is read once. */
function wordsOf(units: readonly Unit[], reader: TermReader): Words[] {
  reader.begin();
  const headings = new Map<string, Uint32Array>();
  const headingWords = (heading: string): Uint32Array => {
    const known = headings.get(heading) ?? reader.read(codesOf(heading.replace(/[\p{P}\s]/gu, '')));
    headings.set(heading, known);
    return known;
  };
  return units.map(({ bare, context }) => ({ own: reader.read(bare.codes), context: context.map(headingWords) }));
}

function count(words: readonly Words[], place: number, below: readonly [number, number][], counts: Tally): void {
  counts.clear();
  const said = words[place];
  if (!said) return;
  counts.add(said.own, 1);
  for (const heading of said.context) counts.add(heading, CONTEXT);
  for (const [child, weight] of below) {
    const { own } = words[child] ?? said;
    counts.add(own, weight);
  }
}

/** For each unit of a document the units below it in reading order, by their places, with how much they say of it. */
function descendants(units: readonly Unit[]): Map<number, [number, number][]> {
  const places = new Map(units.map(({ clause }, place) => [clause.id, place]));
  const parents = new Map(units.map(({ clause }) => [clause.id, clause.parent]));
  const below = new Map<number, [number, number][]>();
  for (const [place, { clause }] of units.entries()) {
    let weight = BELOW;
    for (let up = clause.parent; up; up = parents.get(up) ?? null, weight /= 2) {
      const at = places.get(up);
      if (at === undefined) continue;
      const list = below.get(at);
      if (list) list.push([place, weight]);
      else below.set(at, [[place, weight]]);
    }
  }
  return below;
}
