import type { Rule } from './rule.ts';

/** Less than this is nothing; how much less does not matter. */
const LEAST = 0.007;

/** 用词相近: rare words in common, e.g. “铁基非晶带材及制品” of 2017 二（三）4. and of 郑州 2022 三（三）3. */
export const sameWords: Rule = {
  id: 'same-words',
  weight: 1.45,
  value: (pair) => Math.log(Math.max(pair.words, LEAST)),
  say: (pair) => (pair.words >= 0.02 ? `用词相近度${pair.words.toFixed(2)}` : null),
};
