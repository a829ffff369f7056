import type { Unit } from '../unit.ts';
import type { Rule } from './rule.ts';

const general = ({ frame, heads }: Unit): boolean => frame || heads;

/** 同为总述: what a plan says of a whole industry (2012 钢铁 一), and the paragraph that opens it elsewhere (2017 二（三）发展思路). */
export const sameFrame: Rule = {
  id: 'same-frame',
  weight: 1.95,
  value: ({ from, to, roles, subject }) =>
    !roles.includes('guarantee') && (from.frame || to.frame) && general(from) && general(to) ? subject : 0,
  say: (pair) => (sameFrame.value(pair) >= 0.3 ? '都是这一产业的总述' : null),
};
