import type { Rule } from './rule.ts';

/** 用词相近: rare words in common, e.g. “铁基非晶带材及制品” of 2017 二（三）4. and of 郑州 2022 三（三）3. */
export const sameWords: Rule = {
  id: 'same-words',
  weight: 1.2,
  value: (pair) => Math.log(pair.words),
  say: (pair) => (pair.words >= 0.02 ? `用词相近度${pair.words.toFixed(2)}` : null),
};
