import type { Rule } from './rule.ts';

/** 对象不同: each speaks of an industry, and of another one (纺织 2012 and 家电 2015 both take over production from the coast). */
export const otherSubject: Rule = {
  id: 'other-subject',
  weight: -1.45,
  value: (pair) => (pair.bothHaveSubject && pair.subject < 0.05 ? 1 : 0),
  say: (pair) => (pair.bothHaveSubject && pair.subject < 0.05 ? '所涉产业不同' : null),
};
