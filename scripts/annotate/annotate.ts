import type { Clause } from '../../src/domain/clause.ts';
import type { Texts } from '../../src/domain/corpus.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { EditorialSet, SynonymGroup } from '../../src/domain/editorial.ts';
import type { AgencyAssignment, Consistency, Quantity, Reference, Support, Topic } from '../../src/domain/fact.ts';
import { definedAbbreviations } from './abbreviation/defined.ts';
import { annotateAgencies } from './agency/agency.ts';
import { buildRegister } from './agency/register.ts';
import { applyDecisions } from './apply-decisions.ts';
import { attach } from './attach.ts';
import { checkConsistency } from './consistency/check-consistency.ts';
import { annotateQuantities } from './quantity/annotate-quantities.ts';
import { annotateReferences } from './reference/reference.ts';
import { annotateSupport } from './support/annotate-support.ts';
import { buildTopicScanner } from './topic/lexicon.ts';
import { annotateTopics } from './topic/topic.ts';
import { readValidity } from './validity/validity.ts';

/** Facts derived from the texts by rules and corrected by people; they stand off and change no clause. */
export interface Facts {
  quantities: Quantity[];
  support: Support[];
  agencies: AgencyAssignment[];
  references: Reference[];
  topics: Topic[];
}

/** All that annotating tells of one document by itself; `gather.ts` adds what only all documents together tell. */
export interface Annotated extends Omit<Facts, 'topics'> {
  /** With what it says of its validity, not yet judged on any day. */
  document: PolicyDocument;
  /** With their topics and agencies. */
  clauses: Clause[];
  /** The clauses of each topic that occurs, by the id of the topic. */
  topics: Map<string, Topic['clauses']>;
  consistency: Consistency[];
  /** Abbreviations that the text itself explains. */
  abbreviations: SynonymGroup[];
  diagnostics: Diagnostic[];
}

/**
 * Returns a function that derives every fact of one document from its texts alone, so that an unchanged document need
 * not be read again. References have no target yet, and decisions about them wait until they have.
 *
 * Reads: the document, its clauses, tables and notes; the vocabulary and the decisions of people.
 * Writes: nothing; the facts point at clauses and at quoted words in them.
 */
export function annotator(editorial: EditorialSet): (texts: Texts) => Annotated {
  const register = buildRegister(editorial.agencies);
  const scan = buildTopicScanner(editorial.topics);
  return (texts) => {
    const [own] = texts.documents;
    if (!own || texts.documents.length > 1) throw new Error('annotating takes one document at a time');
    const agencies = annotateAgencies(texts, register);
    const support = annotateSupport(texts, agencies);
    const derived: Facts = {
      quantities: annotateQuantities(texts, support),
      support,
      agencies,
      references: annotateReferences(texts),
      topics: annotateTopics(texts, editorial.topics, scan),
    };
    const { facts, diagnostics } = applyDecisions(derived, texts, editorial, ({ of }) => of !== 'reference');
    return {
      ...facts,
      document: { ...own, validity: readValidity(own, texts.clauses) },
      clauses: attach(texts, facts),
      topics: new Map(facts.topics.filter(({ clauses }) => clauses.length > 0).map(({ id, clauses }) => [id, clauses])),
      consistency: checkConsistency(texts, facts.quantities, texts.notes),
      abbreviations: texts.clauses.filter(({ inline }) => !inline).flatMap(({ text }) => definedAbbreviations(text)),
      diagnostics,
    };
  };
}
