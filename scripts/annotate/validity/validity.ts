import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { PolicyDocument, Validity } from '../../../src/domain/document.ts';
import { findEffect } from './effect.ts';
import { findPeriod } from './period.ts';

/** Judges the validity (时效) of every document by its own words on a day given as YYYY-MM-DD. */
export function judgeValidity(texts: Texts, today: string): Map<string, Validity> {
  const clauses = Map.groupBy(
    texts.clauses.filter((clause) => !clause.inline),
    (clause) => clause.doc,
  );
  return new Map(
    texts.documents.map((document) => [document.id, judge(document, clauses.get(document.id) ?? [], today)]),
  );
}

/**
 * Returns what one document says of its own validity: a term with an end (有效期三年) before the period it plans for
 * (2017-2020年), that before a mere beginning (自公布之日起施行), which leaves the end unknown.
 */
export function judge(document: PolicyDocument, clauses: readonly Clause[], today: string): Validity {
  const effect = findEffect(clauses, document.issuedOn);
  if (effect?.to) return { ...effect, state: today > effect.to ? 'expired' : 'in-force', basis: 'own-text' };
  const period = findPeriod(document.title, clauses);
  if (period)
    return {
      ...period,
      state: today > period.to ? 'period-ended' : 'in-force',
      basis: 'planning-period',
    };
  if (effect) return { ...effect, state: 'unknown', basis: 'own-text' };
  return { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null };
}
