import type { Rule } from './rule.ts';

/** 通用措施: the measure counts more where one side speaks of no industry, e.g. 2015 三（七） and 新密 三（七）19. on 企业家. */
export const generalMeasure: Rule = {
  id: 'general-measure',
  weight: 1.65,
  value: (pair) => (pair.bothHaveSubject ? 0 : pair.measure),
  say: () => null,
};
