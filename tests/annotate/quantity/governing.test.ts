import { describe, expect, it } from 'vitest';
import { readClause } from '../../../scripts/annotate/quantity/read-clause.ts';
import { makeSetting } from './make-setting.ts';

const SETTING = makeSetting({ region: '某市', plan: { from: 2025, to: 2025 }, issuedIn: 2025 });
const metrics = (text: string): (string | null)[] => readClause(text, SETTING).map(({ metric }) => metric);

describe('what is added is told from what there is', () => {
  it.each<[string, string[]]>([
    ['新建省级智能车间10家，省级智能工厂3家。', ['新建省级智能车间', '新建省级智能工厂']],
    ['新培育50家省级以上创新型企业和200家高新技术企业。', ['新培育省级以上创新型企业', '新培育高新技术企业']],
    [
      '新建科技企业孵化器10家以上，创建专业创新服务平台10个以上，新孵化培育科技型中小企业4000家。',
      ['新建科技企业孵化器', '专业创新服务平台', '新孵化培育科技型中小企业'],
    ],
    ['新建10家省级产业联盟和10个服务平台，构建10条创新链条。', ['新建省级产业联盟', '新建服务平台', '创新链条']],
    ['创成国家级“小巨人”企业10家，新增创新型中小企业30家。', ['国家级“小巨人”企业', '新增创新型中小企业']],
    ['新增投放300辆纯电动出租车示范运营。', ['新增投放']],
    ['统筹新增11亿元支持粮食生产，全年粮食播种面积1亿亩以上。', ['新增资金', '播种面积']],
    [
      '新增规上企业20家、高新技术企业50家，高新技术企业总数达到300家。',
      ['新增规上企业', '新增高新技术企业', '高新技术企业总数'],
    ],
    ['拥有省级智能工厂2家，国家级绿色工厂4家。', ['省级智能工厂', '国家级绿色工厂']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('what is due each year is told from a total', () => {
  it.each<[string, string[]]>([
    ['每年实施新建项目10个以上，实施科技研发项目20个。', ['每年新建项目', '每年科技研发项目']],
    ['每年培训企业人员不少于5000人次。', ['每年培训企业人员']],
    ['每年培育小巨人企业10家，到2025年累计培育小巨人企业50家。', ['每年小巨人企业', '小巨人企业']],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});
