import type { Corpus } from '../../domain/corpus.ts';
import { type Alignment, align } from '../compare/align.ts';
import { madeFor } from '../made-for.ts';

/** Texts laid side by side, by both texts: those of the last build, and those that this one asked for. */
export interface Besides {
  before: ReadonlyMap<string, Alignment>;
  asked: Map<string, Alignment>;
}

/** Where a build leaves what it laid side by side the last time, and finds what to keep. */
export const besides = madeFor<Corpus, Besides>('besides');

/** Lays two texts side by side, or takes it from the last build: nothing but both texts tells how. */
export function layBeside(corpus: Corpus, one: string, two: string): Alignment {
  const { before, asked } = besides.get(corpus) ?? { before: new Map(), asked: new Map() };
  besides.set(corpus, { before, asked });
  const key = `${one}\n${two}`;
  const laid = asked.get(key) ?? before.get(key) ?? align(one, two);
  asked.set(key, laid);
  return laid;
}
