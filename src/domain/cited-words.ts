import type { Clause } from './clause.ts';

/**
 * Returns the words a citation of a clause quotes and its fingerprint is taken over: the own text,
 * or the heading where the clause has nothing else.
 */
export function citedWords(clause: Pick<Clause, 'heading' | 'text'>): string {
  return clause.text === '' ? (clause.heading ?? '') : clause.text;
}
