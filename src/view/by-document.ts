import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import { madeFor } from './made-for.ts';

const made = madeFor<Corpus, Map<string, Clause[]>>('searched-clauses');

/** Returns the clauses of a document that are not also part of their parent’s text: what “全文 N 条” counts. */
export function searchedClauses(corpus: Corpus, doc: string): readonly Clause[] {
  let known = made.get(corpus);
  if (!known) {
    known = new Map();
    for (const clause of corpus.clauses) {
      if (clause.inline) continue;
      const list = known.get(clause.doc);
      if (list) list.push(clause);
      else known.set(clause.doc, [clause]);
    }
    made.set(corpus, known);
  }
  return known.get(doc) ?? [];
}
