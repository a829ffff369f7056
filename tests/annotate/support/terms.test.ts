import { describe, expect, it } from 'vitest';
import { readSupport } from '../../../scripts/annotate/support/read-support.ts';

const one = (text: string) => readSupport(text, []).map(({ stacking, payer }) => [stacking, payer]);

describe('beside what a promise is given, and who pays', () => {
  it.each([
    ['对新认定的国家级企业技术中心，在省级奖励基础上，市财政再给予50万元奖励。', [['在省级奖励基础上', '市财政']]],
    ['在各地奖励基础上，省财政继续对境内首发上市的企业给予最高400万元奖补。', [['在各地奖励基础上', '省财政']]],
    ['对重大项目，在享受第1款投资支持基础上，实行“一事一议”。', [['在享受第1款投资支持基础上', null]]],
    [
      '对企业按投资额50万美元奖励10万元，200万美元以上的，在市级政策基础上另奖励20万元。',
      [['200万美元以上的，在市级政策基础上', null]],
    ],
    ['对产品给予5万元奖励，单个产品不得重复享受。', [['单个产品不得重复享受', null]]],
    [
      '从中小企业发展专项资金中，对获得单项冠军称号的企业，给予200万元奖补；对新进入500强的企业，给予100万元奖补。',
      [
        [null, '中小企业发展专项资金'],
        [null, '中小企业发展专项资金'],
      ],
    ],
    ['鼓励各地对新能源汽车消费等给予补贴。', [[null, '各地']]],
    ['各地可对首次认定的给予一次性奖补。', [[null, '各地']]],
    ['各市、县（市、区）可对企业给予适当补助。', [[null, '各市、县（市、区）']]],
    ['有条件的地区可对参保企业给予保费补贴。', [[null, '有条件的地区']]],
    ['对进出口额低于6500万美元的中小企业，各市参照省级专项资金补贴比例给予支持。', [[null, '各市']]],
    ['对各类平台给予10万元奖励。', [[null, null]]],
  ])('%s', (text, expected) => {
    expect(one(text)).toEqual(expected);
  });

  it('takes the treasury for no condition of its sum', () => {
    expect(readSupport('在省级奖励的基础上，市财政再给予50万元。', [])).toMatchObject([
      { stacking: '在省级奖励的基础上', payer: '市财政', tiers: [{ condition: '', amount: 500_000 }] },
    ]);
  });
});

it.each([
  ['对首次获评国家级绿色工厂的企业，给予50万元奖励。', 'one-off', null, ['frequency']],
  ['对初次认定为高新技术企业的，给予30万元奖励。', 'one-off', null, ['frequency']],
  ['对初次通过认定的企业给予10万元奖励，复审通过的给予5万元奖励。', 'unstated', null, []],
  ['对上云项目给予奖补，每年培育上云企业50家。', 'unstated', null, []],
  ['每年评选10家示范企业，给予每家10万元奖励。', 'annual', null, []],
  ['固定资产一次性投入在1亿元以上的项目，给予10万元奖励。', 'unstated', null, []],
  ['对购房的给予5%的一次性购房扶持。', 'one-off', null, []],
  ['对进出口50万美元以上，或初次自营进出口的企业，给予2万元奖励。', 'unstated', null, []],
  ['对医药企业给予2年50%的资金支持。', 'multi-year', '2年', []],
  ['新注册的外贸企业，从注册当年起3年内，年进出口额达300万美元以上，奖励3万元。', 'unstated', '从注册当年起3年内', []],
  ['对境内首发上市的企业分阶段给予最高400万元奖补。', 'unstated', '分阶段', []],
])('how often, and over what time: %s', (text, frequency, period, inferred) => {
  expect(readSupport(text, [])).toMatchObject([{ frequency, period, inferred }]);
});

describe('money that is lent is not given', () => {
  it.each([
    '对企业给予1000万元授信支持。',
    '对小微企业给予最高300万元信用贷款支持。',
    '支持银行给予企业信用贷款支持。',
  ])('%s', (text) => {
    expect(readSupport(text, [])).toEqual([]);
  });

  it.each([
    ['对符合条件的个人给予最高20万元创业担保贷款，财政按贷款利率的50%给予贴息。', '按比例贴息', 50, 0, null],
    ['对科技型企业给予最高100万元的贷款贴息。', '定额贴息', null, 1, null],
    ['对融资担保机构给予担保额1%的补助。', '按比例补助', 1, 0, null],
    ['对个人给予最高20万元创业担保贷款并按规定给予贴息。', '按政策贴息', null, 0, null],
  ])('what is given beside it is: %s', (text, instrument, ratePercent, tiers, cap) => {
    const found = readSupport(text, []);
    expect(found).toMatchObject([{ instrument, ratePercent, cap }]);
    expect(found[0]?.tiers).toHaveLength(tiers);
  });
});
