import type { Role } from './role.ts';
import type { Rule } from './rule.ts';

const APART: readonly Role[] = ['guarantee', 'preamble'];

/** 位置不同: one is among the safeguards of its text, or before its first heading, and the other is not:
 * 保障措施 are answered by 保障措施, an opening by an opening. */
export const otherRole: Rule = {
  id: 'other-role',
  weight: -1.95,
  value: ({ roles }) => (APART.some((role) => (roles[0] === role) !== (roles[1] === role)) ? 1 : 0),
  say: () => null,
};
