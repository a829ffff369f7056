import type { Rule } from './rule.ts';

/** 通用条款: one of them is for every industry, e.g. 2015 三（五） on 绿色发展; it must win by its measure. */
export const anySubject: Rule = {
  id: 'any-subject',
  weight: -1.15,
  value: (pair) => (pair.bothHaveSubject ? 0 : 1),
  say: () => null,
};
