import type { Rule } from './rule.ts';

/** Compared characters that count as one. */
export const PER_POINT = 10;

/** 同文: the longest shared run, e.g. 25 characters of “企业采用清洁生产工艺、先进节能技术和高效末端治理装备”. */
export const sharedWording: Rule = {
  id: 'shared-wording',
  weight: 0.5,
  value: (pair) => Math.min(pair.longest, 24) / PER_POINT,
  say: (pair) => (pair.longest >= 6 ? `最长同文${pair.longest}字` : null),
};
