import type { Rule } from './rule.ts';

const FIGURE = /(?:收入|产值|产量|产能|增加值)[^。；]{0,12}\d/u;

/** 同一指标: both set figures for one industry, e.g. 新材料产业主营业务收入 in 2012 二 and in 2015 二（二）3. */
export const sameTarget: Rule = {
  id: 'same-target',
  weight: 2.35,
  value: (pair) =>
    pair.roles.includes('target') && FIGURE.test(pair.from.clause.text) && FIGURE.test(pair.to.clause.text)
      ? pair.subject
      : 0,
  say: (pair) => (sameTarget.value(pair) >= 0.3 ? '都写同一产业的指标' : null),
};
