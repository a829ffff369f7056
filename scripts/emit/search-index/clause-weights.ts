import type { Corpus } from '../../../src/domain/corpus.ts';

/**
 * Returns the weight of every clause in order, 0 to 3: one point each for money, for a target, and for wording or a
 * measure shared with another document.
 */
export function clauseWeights(corpus: Pick<Corpus, 'clauses' | 'support' | 'quantities' | 'links'>): Uint8Array {
  const money = new Set(corpus.support.map((record) => record.clause));
  const targets = new Set(corpus.quantities.filter((q) => q.role === 'target').map((q) => q.clause));
  const shared = new Set(corpus.links.filter((link) => link.strength > 1).flatMap((link) => [link.from, link.to]));
  return Uint8Array.from(corpus.clauses, ({ id }) => [money, targets, shared].filter((set) => set.has(id)).length);
}
