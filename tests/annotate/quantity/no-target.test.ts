import { describe, expect, it } from 'vitest';
import { makeSetting } from './make-setting.ts';
import { readFigures } from './read-figures.ts';

const SETTING = makeSetting({ region: '某市', industry: null });
const standings = (text: string): string[] =>
  readFigures(text, SETTING).map(({ value, unit, standing }) => `${value} ${unit} ${standing}`);

describe('what is asked of those who apply is no target', () => {
  it.each([
    ['对中小微工业企业（指从业人员≤1000人或营业收入≤4亿元的工业企业）欠费不停水。', ['1000 人 limit', '4 亿元 limit']],
    ['固定资产投资在500万元以上（含500万元）的，免缴3年土地年租金。', ['500 万元 limit']],
    ['投资500万元至1000万元的企业，行政事业性收费减半征收。', ['500 万元 limit']],
    [
      '总投资在5000万元以上，且每亩固定资产投资100万元以上，连续三年累计实现税收3000万元以上，由政府无偿提供用地。',
      ['5000 万元 limit', '100 万元 limit', '3000 万元 limit'],
    ],
    ['突出贡献奖：年出口5亿美元以上（含5亿美元），同时增长8%以上。', ['5 亿美元 limit', '8 % limit']],
    ['按照每个创业企业最多不超过3名合伙人给予补贴。', ['3 名 limit']],
    ['对示范企业给予10万元奖励，每年不超过50家。', ['10 万元 limit', '50 家 limit']],
    [
      '组织旅游专列团队，一次人数达到300人以上，游览5个以上景区，一次性奖励150元/人。',
      ['300 人 limit', '150 元/人 limit'],
    ],
    ['返还单位上年度实际缴纳失业保险费总额的50%。', ['50 % limit']],
    ['落实小规模纳税人增值税征收率由3%降至1%的优惠政策。', ['3 % actual', '1 % null']],
    ['2月至4月非居民用水价格下调0.5元/立方米。', ['0.5 元/立方米 limit']],
    [
      '对绿色建筑占比30%、50%以上的园区，分别奖励10万元、20万元。',
      ['30 % limit', '50 % limit', '10 万元 limit', '20 万元 limit'],
    ],
    ['对科技企业，贷款贴息比例为50%，最高50万元。', ['50 % limit', '50 万元 limit']],
    // A plan sets these for itself.
    ['全年固定资产投资5000亿元以上，且工业投资增长10%以上。', ['5000 亿元 target', '10 % target']],
    ['全年减免税费，力争固定资产投资500亿元以上。', ['500 亿元 target']],
    ['年出口达到5亿美元以上，增长8%以上。', ['5 亿美元 target', '8 % target']],
    ['力争平均担保费率降至1%。', ['1 % target']],
    ['设立1亿元中小微企业稳定发展资金池。', ['1 亿元 target']],
    ['新增示范企业不超过50家，全年接待游客300万人次以上。', ['50 家 target', '300 万人次 target']],
  ])('%s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });
});

describe('how often each gets a service is no target', () => {
  it.each([
    ['市中医院发放健康服务卡，每年提供免费体检1次。', ['1 次 null']],
    ['每季度享受1次免费体检。', ['1 次 null']],
    ['每年举办免费讲座20次。', ['20 次 target']],
    ['每年举办银企对接会4次以上。', ['4 次 target']],
  ])('%s', (text, expected) => {
    expect(standings(text)).toEqual(expected);
  });
});

it.each([
  ['对当年评为省级未来工厂、市级数字化车间的，分别给予100万元、30万元奖励。', ['省级未来工厂', '市级数字化车间']],
  ['新获国家级、省级荣誉的，分别奖励10万元、5万元。', ['国家级荣誉', '省级荣誉']],
])('the last of a list ends without 的: %s', (text, ends) => {
  const subjects = readFigures(text, SETTING).map(({ subject }) => subject ?? '');
  expect(subjects.map((subject, i) => subject.slice(-(ends[i]?.length ?? 0)))).toEqual(ends);
});
