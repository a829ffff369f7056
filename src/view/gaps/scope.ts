import type { Corpus } from '../../domain/corpus.ts';
import { type Scope, titleScope } from '../../domain/title-scope.ts';
import { pageIndex } from '../pages.ts';

/** Returns the scope of every page: what its title says it is about. */
export function scopes(corpus: Corpus): Map<string, Scope> {
  return new Map(pageIndex(corpus).pages.map(({ key, title }) => [key, titleScope(title, corpus.topics)]));
}

/**
 * Tells whether a text can be expected to speak of a subject that another text orders: it is about everything,
 * or about that subject, or about the same as the other text, of which the subject is a part.
 */
export function concerns(target: Scope, source: Scope, subject: string): boolean {
  if (target.size === 0 || target.has(subject)) return true;
  return [...source].some((label) => target.has(label));
}
