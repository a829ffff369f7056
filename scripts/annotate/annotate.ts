import type { Texts } from '../../src/domain/corpus.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Validity } from '../../src/domain/document.ts';
import type { EditorialSet, SynonymGroup } from '../../src/domain/editorial.ts';
import type { AgencyAssignment, Consistency, Quantity, Reference, Support, Topic } from '../../src/domain/fact.ts';
import { findSynonyms } from './abbreviation/abbreviation.ts';
import { annotateAgencies } from './agency/agency.ts';
import { applyDecisions } from './apply-decisions.ts';
import { checkConsistency } from './consistency/check-consistency.ts';
import { annotateQuantities } from './quantity/annotate-quantities.ts';
import { annotateReferences } from './reference/reference.ts';
import { annotateSupport } from './support/annotate-support.ts';
import { annotateTopics } from './topic/topic.ts';
import { judgeValidity } from './validity/validity.ts';

/** Facts derived from the texts by rules and corrected by people; they stand off and change no clause. */
export interface Facts {
  quantities: Quantity[];
  support: Support[];
  agencies: AgencyAssignment[];
  references: Reference[];
  topics: Topic[];
}

/** All that annotating adds to the texts. */
export interface Annotations extends Facts {
  consistency: Consistency[];
  validity: Map<string, Validity>;
  synonyms: SynonymGroup[];
  diagnostics: Diagnostic[];
}

/**
 * Derives every fact of the texts.
 *
 * Reads: documents, clauses and tables; the decisions of people; the day on which validity is judged (YYYY-MM-DD).
 * Writes: nothing; the facts point at clauses and at quoted words in them.
 */
export function annotate(texts: Texts, editorial: EditorialSet, today: string): Annotations {
  const agencies = annotateAgencies(texts, editorial.agencies);
  const derived: Facts = {
    quantities: annotateQuantities(texts),
    support: annotateSupport(texts, agencies),
    agencies,
    references: annotateReferences(texts),
    topics: annotateTopics(texts, editorial.topics),
  };
  const { facts, diagnostics } = applyDecisions(derived, texts, editorial);
  return {
    ...facts,
    consistency: checkConsistency(texts, facts.quantities, texts.notes),
    validity: judgeValidity(texts, today),
    synonyms: findSynonyms(texts, editorial),
    diagnostics,
  };
}
