import type { Link } from '../../src/domain/link.ts';
import type { Pair } from './pair.ts';
import { LEAST_HAN } from './reuse/runs.ts';
import { PER_POINT, sharedWording } from './rules/shared-wording.ts';

/** Scores from which on a pair is a link at all, and a link of the same specific subject or instrument. */
const RELATED = 0.13;
/** The same where many documents compete: then there are nearer ones. */
const RELATED_OF_MANY = 0.22;
/** From here on many documents compete. */
export const MANY_DOCUMENTS = 20;
const SAME = 0.52;
/** Shared wording that makes a link near-identical: one long run, or several that add up. */
const LONG_RUN = 16;
const LONG_SUM = 30;
/** From here on it is a link whatever else is said: nobody writes so many characters alike by chance. */
const LEAST_REUSE = LEAST_HAN;
const TELLING_MEASURE = 0.5;
/** From here on a measure is named among the reasons, and makes a relation where nothing else does. */
const NAMED_MEASURE = 0.3;

/** Returns the score from which on a pair is a link, in a corpus of so many documents. */
export function leastScore(documents: number): number {
  return documents > MANY_DOCUMENTS ? RELATED_OF_MANY : RELATED;
}

/** Tells of a score made without shared wording whether less than a passage of it could still make a link. */
export function mayBeLink(score: number, least: number): boolean {
  const most = (sharedWording.weight * (LEAST_HAN - 1)) / PER_POINT;
  return Math.log(score / (1 - score)) + most >= Math.log(least / (1 - least));
}

/** How near the two clauses are: 3 near-identical wording or measure, 2 same subject or instrument, 1 related, 0 no link. */
export function strengthOf(pair: Pair, score: number, least: number): Link['strength'] | 0 {
  if (pair.longest >= LONG_RUN || (pair.shared >= LONG_SUM && pair.longest >= LEAST_REUSE - 2 && score >= SAME))
    return 3;
  if (score >= SAME) return 2;
  if (pair.longest >= LEAST_REUSE) return score >= least / 2 ? 2 : 1;
  return score >= least ? 1 : 0;
}

/** Returns every relation that holds, the leading one first; none where two texts have nothing in common that has a name. */
export function relationsOf(pair: Pair, isCited: boolean): Link['relations'] {
  const relations: Link['relations'] = [];
  if (pair.longest >= LEAST_REUSE) relations.push('text-reuse');
  const measure = pair.measure >= TELLING_MEASURE;
  const subject = pair.bothHaveSubject && pair.subject >= 0.2;
  if (measure && (!subject || pair.measure > pair.subject)) relations.push('same-measure');
  if (subject) relations.push('same-subject');
  if (measure && !relations.includes('same-measure')) relations.push('same-measure');
  if (isCited) relations.push('cites');
  if (relations.length === 0 && pair.measure >= NAMED_MEASURE) relations.push('same-measure');
  return relations;
}
