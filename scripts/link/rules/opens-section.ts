import type { Rule } from './rule.ts';

/** 统领一节: what opens a section speaks for all under it, and is meant more often than any one of them. */
export const opensSection: Rule = {
  id: 'opens-section',
  weight: 0.45,
  value: ({ from, to }) => Number(from.heads) + Number(to.heads),
  say: () => null,
};
