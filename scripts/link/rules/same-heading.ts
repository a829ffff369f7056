import type { Rule } from './rule.ts';

/** 标题相近: “强化评估督导” heads 郑州 五（三） and 新密 四（五）. */
export const sameHeading: Rule = {
  id: 'same-heading',
  weight: 0.65,
  value: (pair) => pair.heading,
  say: (pair) => (pair.heading >= 0.6 ? '标题相近' : null),
};
