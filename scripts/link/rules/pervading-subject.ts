import type { Rule } from './rule.ts';

/** 通篇对象: 耐火材料 is the subject of every clause of 新密 2023, so that it does not tell which of them is meant. */
export const pervadingSubject: Rule = {
  id: 'pervading-subject',
  weight: -1.85,
  value: (pair) => pair.subject * pair.pervasion,
  say: () => null,
};
