import { expect, it } from 'vitest';
import { namesSubject } from '../../../src/domain/names-subject.ts';

it.each([
  ['全省纺织服装产业实现主营业务收入3400亿元', '纺织服装产业', true],
  ['全省纺织服装产业实现主营业务收入3400亿元', '纺织工业', false],
  ['2012年力争主营业务收入突破4000亿元', '纺织工业', false],
  ['生物医药、节能环保、新材料产业分别达到', '节能环保产业', true],
  ['规模以上装备制造业达到9285亿元', '装备制造产业', true],
])('%s names %s: %s', (text, subject, named) => {
  expect(namesSubject(text, subject)).toBe(named);
});
