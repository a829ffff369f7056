import type { Pair } from './pair.ts';
import { anySubject } from './rules/any-subject.ts';
import { closest } from './rules/closest.ts';
import { frameAndWork } from './rules/frame-and-work.ts';
import { generalMeasure } from './rules/general-measure.ts';
import { opensSection } from './rules/opens-section.ts';
import { otherRole } from './rules/other-role.ts';
import { otherSubject } from './rules/other-subject.ts';
import { pervadingSubject } from './rules/pervading-subject.ts';
import type { Rule } from './rules/rule.ts';
import { sameFrame } from './rules/same-frame.ts';
import { sameHeading } from './rules/same-heading.ts';
import { sameMeasure } from './rules/same-measure.ts';
import { sameSafeguard } from './rules/same-safeguard.ts';
import { sameSubject } from './rules/same-subject.ts';
import { sameWords } from './rules/same-words.ts';
import { sharedWording } from './rules/shared-wording.ts';

/** All reasons, in the order in which they are said. */
export const RULES: readonly Rule[] = [
  sharedWording,
  sameSubject,
  otherSubject,
  pervadingSubject,
  anySubject,
  sameMeasure,
  generalMeasure,
  sameSafeguard,
  sameFrame,
  sameHeading,
  sameWords,
  closest,
  otherRole,
  frameAndWork,
  opensSection,
];

/** Log-odds of a link before anything is known of the pair; fitted with the weights. */
export const BIAS = 3.5;

/** Returns how sure a reader would be that the two clauses belong together, 0 to 1. */
export function scoreOf(pair: Pair): number {
  let sum = BIAS;
  for (const rule of RULES) sum += rule.weight * rule.value(pair);
  return 1 / (1 + Math.exp(-sum));
}

/** Says in Chinese how the score came about. */
export function explain(pair: Pair, score: number): string {
  const reasons = RULES.flatMap((rule) => rule.say(pair) ?? []);
  return `${reasons.join('；')}${reasons.length > 0 ? '。' : ''}得分${score.toFixed(2)}`;
}
