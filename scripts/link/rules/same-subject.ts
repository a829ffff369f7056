import type { Rule } from './rule.ts';

/** 同一对象: both speak of one industry or material, e.g. 耐火材料 in 2017 二（六） and everywhere in 新密 2023. */
export const sameSubject: Rule = {
  id: 'same-subject',
  weight: 2.45,
  value: (pair) => (pair.bothHaveSubject ? pair.subject : 0),
  say: (pair) => (pair.subject >= 0.2 ? `同一对象：${pair.subjects().slice(0, 3).join('、')}` : null),
};
