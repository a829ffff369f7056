import type { Rule } from './rule.ts';

/** 位置不同: one is among the safeguards of its text and the other is not; 保障措施 are answered by 保障措施. */
export const otherRole: Rule = {
  id: 'other-role',
  weight: -3.2,
  value: ({ roles: [a, b] }) => ((a === 'guarantee') !== (b === 'guarantee') ? 1 : 0),
  say: () => null,
};
