import type { Rule } from './rule.ts';

/** 同类措施: the same instrument, e.g. 技术改造 in 2015 三（二） and 新密 三（二）3. */
export const sameMeasure: Rule = {
  id: 'same-measure',
  weight: 0.8,
  value: (pair) => pair.measure,
  say: (pair) => (pair.measure >= 0.3 ? `同类措施：${pair.measures().slice(0, 3).join('、')}` : null),
};
