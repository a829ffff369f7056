import { on } from 'node:events';
import { startThread } from '../../lib/thread.ts';
import { type ByAge, findNearest, type Nearest } from './nearest.ts';
import type { Vectors } from './vectors.ts';

/** What the thread is started with; the words and weights themselves lie in shared memory. */
export interface Asked {
  vectors: Vectors;
  byAge: ByAge;
}

/** Units from which on a thread saves more time than starting it takes. */
const LARGE = 20_000;

/**
 * Returns what `findNearest` finds; of a large corpus it is found in a thread of its own, while the pairs of the texts
 * before are measured here. Errors: those of the search, by its message.
 */
export function nearestBeside(
  vectors: Vectors,
  byAge: ByAge,
  large = LARGE,
): Iterable<Nearest> | AsyncIterable<Nearest> {
  if (vectors.units.length < large) return findNearest(vectors, byAge);
  const asked: Asked = { vectors, byAge };
  const thread = startThread(new URL('./nearest-thread.ts', import.meta.url), asked);
  // Heard from now on, whenever it is asked for.
  return answers(on(thread, 'message', { close: ['exit'] }), byAge.flat().length);
}

async function* answers(messages: AsyncIterable<unknown[]>, texts: number): AsyncGenerator<Nearest> {
  let heard = 0;
  for await (const [found] of messages) {
    yield found as Nearest;
    heard += 1;
    if (heard === texts) return;
  }
  throw new Error(`A thread of the build ended after ${heard} of ${texts} texts`);
}
