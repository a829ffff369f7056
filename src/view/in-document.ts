import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Repair } from '../domain/repair.ts';

/** What the corpus holds of one document. */
export interface InDocument {
  clauses: readonly Clause[];
  repairs: readonly Repair[];
}

type Held = Pick<Corpus, 'clauses' | 'repairs'>;

interface Groups {
  clauses: ReadonlyMap<string, readonly Clause[]>;
  repairs: ReadonlyMap<string, readonly Repair[]>;
}

const made = new WeakMap<Held, Groups>();

/** Returns clauses and repairs of one document in order; the corpus is gone through once for all documents. */
export function inDocument(corpus: Held, doc: string): InDocument {
  const groups = made.get(corpus) ?? {
    clauses: Map.groupBy(corpus.clauses, (clause) => clause.doc),
    repairs: Map.groupBy(corpus.repairs, (repair) => repair.doc),
  };
  made.set(corpus, groups);
  return { clauses: groups.clauses.get(doc) ?? [], repairs: groups.repairs.get(doc) ?? [] };
}
