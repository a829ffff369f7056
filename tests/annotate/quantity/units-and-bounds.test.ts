import { describe, expect, it } from 'vitest';
import { makeSetting } from './make-setting.ts';
import { readFigures } from './read-figures.ts';

const SETTING = makeSetting({ region: '河南省', industry: null });

function brief(text: string): string[] {
  return readFigures(text, SETTING).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`);
}

describe('the unit of a sum', () => {
  it.each([
    [
      '外贸公司出口额达500万（或进口1500万）美元以上奖励5万元。',
      ['>= 500 万美元', '= 5 万元'],
      'the money behind a bracket',
    ],
    ['年营业收入500万（含）元以上的企业，奖励2万元。', ['>= 500 万元', '= 2 万元'], 'the money behind a bracket'],
    ['年销售额突破5亿（含出口）的企业，奖励2万元。', ['>= 5 亿元', '= 2 万元'], 'no money behind a bracket'],
    [
      '用水、用气分别按0.8元/吨和0.2元/立方米给予补助。',
      ['= 0.8 元/吨', '= 0.2 元/立方米'],
      'what it is reckoned by behind it',
    ],
    ['价格为：不满1千伏的0.6318元/千瓦时。', ['= 0.6318 元/千瓦时'], 'the longer of two units'],
    ['门票补贴2元/人次。', ['= 2 元/人次'], 'the longer of two units'],
    ['每立方米补助资金不超过80元。', ['<= 80 元/立方米'], 'what it is reckoned by before it'],
    ['对包机每架次补贴3万元。', ['= 3 万元/架次'], 'what it is reckoned by before it'],
    ['每年补助不超过50万元。', ['<= 50 万元'], 'no unit in a time'],
    ['每平方米补助200元，最高不超过50万元。', ['= 200 元/平方米', '<= 50 万元'], 'no unit for what is the most'],
  ])('of %s is %j: %s', (text, wanted) => {
    expect(brief(text)).toEqual(wanted);
  });
});

describe('what is no quantity of its own', () => {
  it.each(['最高不得超过一年期LPR减100个基点。', '贷款利率不高于LPR加50个基点。'])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('the words before a figure', () => {
  const named = (text: string): string[] =>
    readFigures(text, SETTING).map(({ subject, metric, standing }) => `${subject} ${metric} ${standing}`);

  it.each([
    ['指从业人员≤1000人或营业收入≤4亿元的工业企业。', 'null'],
    ['旅行社组团一次性奖励150元/人，另行奖励100元/人。', 'null'],
    ['补助标准上浮50%。', '补助标准 上浮 limit'],
    ['设立1亿元企业应急周转资金池，对企业给予补助。', '企业应急周转资金池 资金'],
    ['对新发放的贷款给予银行20万元信用贷款奖励。', '银行 奖励金额'],
  ])('%s: %s', (text, wanted) => {
    expect(named(text).at(-1)).toContain(wanted);
  });
});

describe('the bound of a figure', () => {
  it.each([
    ['最多不超过（含）3名。', ['<= 3 名'], 'over a bracket'],
    ['税收达350元/平方米以上的企业，给予10万元奖励。', ['>= 350 元/平方米', '= 10 万元'], 'behind /平方米'],
    ['土地出让金按不低于基准地价的70%缴纳。', ['>= 70 %'], 'before what a share is of'],
    ['补助资金上限不超过建设设施总造价的30%。', ['<= 30 %'], 'before what a share is of'],
    ['价格不高于市场价的基础上优惠10%。', ['= 10 %'], 'not of another figure'],
    ['生均经费不低于全市平均水平，比重占全省的30%。', ['= 30 %'], 'not over a comma'],
  ])('in %s is %j: %s', (text, wanted) => {
    expect(brief(text)).toEqual(wanted);
  });
});
