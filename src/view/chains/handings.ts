import { createHash } from 'node:crypto';
import type { Corpus } from '../../domain/corpus.ts';
import { recall } from '../recalled.ts';
import type { Member } from './families.ts';
import { type Handing, handDown } from './hand-down.ts';

/** Returns how each sentence of a family came down, from the last build where the family is the same. */
export function handingsOf(corpus: Corpus, members: readonly Member[]): Handing[] {
  return recall(corpus, `handings ${sumOfFamily(members)}`, () => handDown(members));
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
