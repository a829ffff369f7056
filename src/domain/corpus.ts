import type { Clause } from './clause.ts';
import type { PolicyDocument } from './document.ts';
import type { AgencyRule, MeasureName, SynonymGroup } from './editorial.ts';
import type { AgencyAssignment, Consistency, Quantity, Reference, Support, Topic } from './fact.ts';
import type { Link, Passage } from './link.ts';
import type { Note, Repair } from './repair.ts';
import type { PolicyTable } from './table.ts';

/** Everything the pipeline knows after its last stage; each field is one file of the data set (contract §2). */
export interface Corpus {
  documents: PolicyDocument[];
  clauses: Clause[];
  repairs: Repair[];
  notes: Note[];
  tables: PolicyTable[];
  quantities: Quantity[];
  support: Support[];
  agencies: AgencyAssignment[];
  references: Reference[];
  topics: Topic[];
  synonyms: SynonymGroup[];
  register: AgencyRule[];
  measures: MeasureName[];
  consistency: Consistency[];
  links: Link[];
  passages: Passage[];
}

/** What annotating stages read: the text and its structure, nothing derived yet. */
export interface Texts {
  documents: readonly PolicyDocument[];
  clauses: readonly Clause[];
  tables: readonly PolicyTable[];
  /** What reading the structure found doubtful. */
  notes?: readonly Note[];
}
