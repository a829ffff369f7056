import type { Passage } from '../../../src/domain/link.ts';
import { answerOf, startThread } from '../../lib/thread.ts';
import type { KeptIn } from '../kept/kept-in.ts';
import { openKeptShared } from '../kept/kept-shared.ts';
import { bareReader } from '../unit.ts';
import { findAgain } from './again.ts';
import { findShared, passagesOf, type Shared } from './passages.ts';
import type { BareTexts } from './runs.ts';
import { type Dated, type Texts, textsOf, type Worded } from './texts.ts';

/** What the thread is started with. */
export interface Asked {
  texts: readonly string[];
  ages: Int32Array;
}

/** Characters from which on a thread saves more time than handing the texts over takes. */
const LARGE = 2_000_000;

/**
 * Returns the passages that documents share (see `findPassages`), from those of the last run where most documents are as
 * they were; else, of a large corpus, they are found in a thread of its own, while the words of the clauses are weighed
 * here. Errors: those of the search, by its message.
 */
export async function passagesBeside(
  clauses: readonly Worded[],
  documents: readonly Dated[],
  keptIn: KeptIn | null = null,
  large = LARGE,
): Promise<Passage[]> {
  const texts = textsOf(clauses, documents);
  const kept = await openKeptShared(keptIn, texts);
  const shared = await (kept.before === null
    ? findBeside({ texts: texts.clauses.map(({ text }) => text), ages: texts.ages }, large)
    : findAgain(kept.before, bareTexts(texts), texts.ages));
  await kept.keep(shared);
  return passagesOf(shared.runs, texts);
}

/** Reads each text when it is first asked for. */
function bareTexts({ clauses }: Texts): BareTexts {
  const read = bareReader();
  return (text) => read(clauses[text] ?? { text: '' });
}

async function findBeside(asked: Asked, large: number): Promise<Shared> {
  const characters = asked.texts.reduce((sum, { length }) => sum + length, 0);
  if (characters < large) return findShared(asked.texts, asked.ages);
  return answerOf(startThread(new URL('./passages-thread.ts', import.meta.url), asked));
}
