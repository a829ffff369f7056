import { createHash } from 'node:crypto';
import type { Corpus } from '../../domain/corpus.ts';
import { madeFor } from '../made-for.ts';
import type { Member } from './families.ts';
import { type Handing, handDown } from './hand-down.ts';

/** How sentences came down, by a checksum of all that tells it: those of the last build, and those that this one asked for. */
export interface Handings {
  before: ReadonlyMap<string, Handing[]>;
  asked: Map<string, Handing[]>;
}

/** Where a build leaves how sentences came down the last time, and finds what to keep. */
export const handings = madeFor<Corpus, Handings>('handings');

/** Returns how each sentence of a family came down, from the last build where the family is the same. */
export function handingsOf(corpus: Corpus, members: readonly Member[]): Handing[] {
  const { before, asked } = handings.get(corpus) ?? { before: new Map(), asked: new Map() };
  handings.set(corpus, { before, asked });
  const sum = sumOfFamily(members);
  const made = before.get(sum) ?? handDown(members);
  asked.set(sum, made);
  return made;
}

/** Nothing else tells how sentences came down: their documents, clauses, places in these, and what they share. */
function sumOfFamily(members: readonly Member[]): string {
  const place = new Map(members.map((member, at) => [member, at]));
  const hash = createHash('sha256');
  for (const { clause, range, shared } of members) {
    const others = Array.from(shared, ([other, length]) => [place.get(other), length]);
    hash.update(JSON.stringify([clause.doc, clause.text, range, others]));
  }
  return hash.digest('base64');
}
