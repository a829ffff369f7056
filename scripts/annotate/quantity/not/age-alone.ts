import type { Exclusion } from '../figure.ts';

/** What is told in years of life. */
const LIFE = /寿命(?:在\d{4}年(?:的)?基础上|较\d{4}年)?[^，；。、\d]*(?:\d+(?:\.\d+)?岁[^，；。、\d]{0,6})?$/;

/**
 * Excludes ages: only how long people live is reckoned in 岁.
 *
 * - “开展0-6岁儿童家长培训” → none
 * - “3岁以下婴幼儿托位100个” → 100 个 count
 * - “到2030年，人均预期寿命达到80岁以上” → 80 岁 amount 人均预期寿命
 */
export const ageAlone: Exclusion = {
  id: 'age-alone',
  excludes(text, token, sentence) {
    return token.base === '岁' && !LIFE.test(text.slice(sentence.start, token.start));
  },
};
