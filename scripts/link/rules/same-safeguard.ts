import type { Rule } from './rule.ts';

/** 同类保障: both are safeguards of their texts and do the same, e.g. 组织领导 in 郑州 五（一） and 新密 四（一）. */
export const sameSafeguard: Rule = {
  id: 'same-safeguard',
  weight: 1.1,
  value: ({ roles: [a, b], measure }) => (a === 'guarantee' && b === 'guarantee' ? measure : 0),
  say: () => null,
};
