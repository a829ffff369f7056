import { describe, expect, it } from 'vitest';
import { headingPhrase, quotedNames } from '../../../src/view/gaps/phrases.ts';
import { around } from '../../../src/view/gaps/recurring.ts';
import { concerns } from '../../../src/view/gaps/scope.ts';

describe('headingPhrase', () => {
  it.each([
    ['实施绿色低碳产品创新行动', '绿色低碳产品创新'],
    ['质量品牌工程', '质量品牌'],
    ['延伸服务型制造', '服务型制造'],
    ['支持企业家队伍建设', '企业家队伍'],
    ['重点工作', null],
    ['依托郑州人才计划定期发布新材料产业急需紧缺人才目录', null],
  ])('“%s” is about %s', (heading, phrase) => expect(headingPhrase(heading)).toBe(phrase));
});

describe('quotedNames', () => {
  it('takes names in quotation marks and book titles, once each', () => {
    expect(quotedNames('树立“亩均论英雄”理念，按《多晶硅行业准入条件》，“亩均论英雄”，“大”。')).toEqual([
      '亩均论英雄',
      '多晶硅行业准入条件',
    ]);
  });
});

describe('concerns', () => {
  const set = (...labels: string[]) => new Set(labels);
  it('expects of a text what its title is about, and of a text about everything all', () => {
    expect(concerns(set(), set(), '镁')).toBe(true);
    expect(concerns(set('新材料'), set('新材料'), '镁')).toBe(true);
    expect(concerns(set('耐火材料'), set('新材料'), '镁')).toBe(false);
    expect(concerns(set('耐火材料'), set('新材料'), '耐火材料')).toBe(true);
  });
});

describe('around', () => {
  it('says where it leaves something out', () => {
    expect(around('建成安钢120万吨冷轧。', '120万吨')).toBe('建成安钢120万吨冷轧。');
    expect(around(`${'前'.repeat(60)}120万吨${'后'.repeat(60)}`, '120万吨')).toBe(
      `……${'前'.repeat(48)}120万吨${'后'.repeat(48)}……`,
    );
  });
});
