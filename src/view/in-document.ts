import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Note, Repair } from '../domain/repair.ts';
import { madeFor } from './made-for.ts';

/** What the corpus holds of one document. */
export interface InDocument {
  clauses: readonly Clause[];
  repairs: readonly Repair[];
  /** Notes on what looks wrong but stays (存疑). */
  notes: readonly Note[];
}

type Held = Pick<Corpus, 'clauses' | 'repairs' | 'notes'>;

interface Groups {
  clauses: ReadonlyMap<string, readonly Clause[]>;
  repairs: ReadonlyMap<string, readonly Repair[]>;
  notes: ReadonlyMap<string, readonly Note[]>;
}

const made = madeFor<Held, Groups>('in-document');

/** Returns clauses, repairs and notes of one document in order; the corpus is gone through once for all documents. */
export function inDocument(corpus: Held, doc: string): InDocument {
  const groups = made.get(corpus) ?? {
    clauses: Map.groupBy(corpus.clauses, (clause) => clause.doc),
    repairs: Map.groupBy(corpus.repairs, (repair) => repair.doc),
    notes: Map.groupBy(corpus.notes, (note) => note.doc),
  };
  made.set(corpus, groups);
  return {
    clauses: groups.clauses.get(doc) ?? [],
    repairs: groups.repairs.get(doc) ?? [],
    notes: groups.notes.get(doc) ?? [],
  };
}
