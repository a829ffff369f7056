import type { Passage } from '../../../src/domain/link.ts';
import { answerOf, startThread } from '../../lib/thread.ts';
import { bareReader } from '../unit.ts';
import { type Dated, findPassages, type Worded } from './passages.ts';

/** What the thread is started with. */
export interface Asked {
  clauses: readonly Worded[];
  documents: readonly Dated[];
}

/** Characters from which on a thread saves more time than handing the texts over takes. */
const LARGE = 2_000_000;

/**
 * Returns the passages that documents share (see `findPassages`); of a large corpus they are found in a thread of its
 * own, while the words of the clauses are weighed here. Errors: those of the search, by its message.
 */
export async function passagesBeside(
  clauses: readonly Worded[],
  documents: readonly Dated[],
  large = LARGE,
): Promise<Passage[]> {
  const characters = clauses.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < large) return findPassages(clauses, documents, bareReader(characters));
  const asked: Asked = {
    clauses: clauses.map(({ id, doc, text, inline }) => ({ id, doc, text, inline })),
    documents: documents.map(({ id, issuedOn, level }) => ({ id, issuedOn, level })),
  };
  return answerOf(startThread(new URL('./passages-thread.ts', import.meta.url), asked));
}
