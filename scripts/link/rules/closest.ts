import type { Rule } from './rule.ts';

/** 互为最近: neither has a closer partner in the other’s document. */
export const closest: Rule = {
  id: 'closest',
  weight: 0.55,
  value: (pair) => pair.closeness,
  say: (pair) => (pair.closeness > 0.999 ? '在对方文件中互为最近' : null),
};
