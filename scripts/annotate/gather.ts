import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import type { EditorialSet, SynonymGroup } from '../../src/domain/editorial.ts';
import type { Consistency, Topic } from '../../src/domain/fact.ts';
import { findSynonyms } from './abbreviation/abbreviation.ts';
import type { Annotated, Facts } from './annotate.ts';
import { applyDecisions } from './apply-decisions.ts';
import { recordId } from './record-id.ts';
import { withTargets } from './reference/target.ts';
import { withShortTitles } from './short-titles.ts';
import { judgeOn } from './validity/validity.ts';

/** The facts of all documents, and the documents and clauses that carry them. */
export interface Annotations extends Facts {
  documents: PolicyDocument[];
  clauses: Clause[];
  consistency: Consistency[];
  synonyms: SynonymGroup[];
  diagnostics: Diagnostic[];
}

/**
 * Joins what the documents tell by themselves, in their order, and adds what only all of them tell: ids that differ
 * everywhere, short titles too, which document a reference means, words that mean the same, validity on a day (YYYY-MM-DD).
 */
export function gather(annotated: readonly Annotated[], editorial: EditorialSet, today: string): Annotations {
  const documents = withShortTitles(
    annotated.map(({ document }) => ({ ...document, validity: judgeOn(document.validity, today) })),
  );
  // Copied one after the other: linking goes through all of them again and again, and finds them side by side in memory.
  const clauses = annotated.flatMap((one) => one.clauses.map((clause) => ({ ...clause })));
  const derived: Facts = {
    quantities: distinct(
      'q',
      annotated.flatMap((one) => one.quantities),
    ),
    support: distinct(
      'm',
      annotated.flatMap((one) => one.support),
    ),
    agencies: annotated.flatMap((one) => one.agencies),
    references: withTargets(
      annotated.flatMap((one) => one.references),
      documents,
      clauses,
    ),
    topics: editorial.topics.map(
      ({ id, label, synonyms, words, broader, kind }): Topic => ({
        id,
        label,
        synonyms,
        words,
        broader,
        kind,
        clauses: annotated.flatMap((one) => one.topics.get(id) ?? []),
      }),
    ),
  };
  const texts = { documents, clauses, tables: [] };
  const { facts, diagnostics } = applyDecisions(derived, texts, editorial, ({ of }) => of === 'reference');
  return {
    ...facts,
    documents,
    clauses,
    consistency: annotated.flatMap((one) => one.consistency),
    synonyms: findSynonyms(
      annotated.flatMap((one) => one.abbreviations),
      editorial,
    ),
    diagnostics: [...annotated.flatMap((one) => one.diagnostics), ...diagnostics],
  };
}

/** Ids hold ten hex digits: among a million records a few meet by chance, and the later one is told apart. */
function distinct<T extends { id: string }>(prefix: string, records: readonly T[]): T[] {
  const taken = new Set<string>();
  return records.map((record) => {
    if (taken.has(record.id)) return { ...record, id: recordId(prefix, record.id, taken) };
    taken.add(record.id);
    return record;
  });
}
