import type { Rule } from './rule.ts';

/** 总述与具体: one says what holds for the whole text (目标, 指导思想, 现状), the other a single piece of work. */
export const frameAndWork: Rule = {
  id: 'frame-and-work',
  weight: -0.95,
  value: ({ roles: [a, b] }) => (a !== b && a !== 'guarantee' && b !== 'guarantee' ? 1 : 0),
  say: () => null,
};
