import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument, Validity } from '../../../src/domain/document.ts';
import { findEffect } from './effect.ts';
import { findPeriod } from './period.ts';

/**
 * Returns what one document says of its own validity (时效): a term with an end (有效期三年) before the period it plans
 * for (2017-2020年), that before a mere beginning (自公布之日起施行), which leaves the end unknown. `judgeOn` judges it.
 */
export function readValidity(document: PolicyDocument, clauses: readonly Clause[]): Validity {
  const own = clauses.filter(({ inline }) => !inline);
  const effect = findEffect(own, document.issuedOn);
  if (effect?.to) return { ...effect, state: 'unknown', basis: 'own-text' };
  const period = findPeriod(document.title, own);
  if (period) return { ...period, state: 'unknown', basis: 'planning-period' };
  if (effect) return { ...effect, state: 'unknown', basis: 'own-text' };
  return { state: 'unknown', from: null, to: null, basis: 'none', clause: null, quote: null };
}

/**
 * Judges on a day, YYYY-MM-DD, what a document says of its validity; without an end it stays unknown, and so it does
 * before the day on which the text says it takes effect.
 */
export function judgeOn(validity: Validity, today: string): Validity {
  if (validity.to === null || (validity.basis === 'own-text' && today < (validity.from ?? ''))) return validity;
  const over = validity.basis === 'planning-period' ? 'period-ended' : 'expired';
  return { ...validity, state: today > validity.to ? over : 'in-force' };
}
